package org.yangguang.web.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * 下载离线页. Always a download and never shown as a page of this site, so that its inline script needs no exception
 * from the content policy.
 */
@WebServlet({"/public/verify-offline.html", "/public/secret-offline.html"})
public class OfflinePageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getServletPath();
        OfflinePage wanted =
                OfflinePage.named(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        byte[] page = wanted.html(this::resource).getBytes(UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + wanted.file() + "\"");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String resource(String path) {
        ServletContext context = getServletContext();
        try (InputStream text = context.getResourceAsStream(path)) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
