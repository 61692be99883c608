package org.yangguang.web.rulebook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.kernel.Unknown;
import org.yangguang.rulebook.book.Rulebook;
import org.yangguang.rulebook.statute.StatuteFile;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.web.faces.Downloads;
import org.yangguang.web.faces.Texts;

/** {@code book.pdf} to print and sign, {@code statute/<version>} as it was handed in. */
@WebServlet("/api/staff/rulebook/*")
public class RulebookDownloads extends HttpServlet {

    private static final String STATUTE = "/statute/";

    @Inject private transient Rulebook rulebook;
    @Inject private transient StatuteLibrary library;
    @Inject private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        try {
            if (path.equals("/book.pdf")) {
                String name = texts.get("rulebook.rules.title") + ".pdf";
                send(response, "application/pdf", name, rulebook.pdf());
            } else if (path.startsWith(STATUTE)) {
                long version = Long.parseLong(path.substring(STATUTE.length()));
                StatuteFile file = library.original(version);
                send(response, "application/octet-stream", file.name(), file.content());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NumberFormatException | Unknown notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] bytes)
            throws IOException {
        Downloads.attach(response, type, name);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
