package org.yangguang.web.faces;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How files leave the server: sheets to read, everything else to keep. */
public final class Downloads {

    private Downloads() {}

    /** A sheet runs no script and fetches nothing. */
    public static void sheet(String xhtml, HttpServletResponse response) throws IOException {
        response.setContentType("application/xhtml+xml;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        response.getOutputStream().write(xhtml.getBytes(StandardCharsets.UTF_8));
    }

    /** Announces a file that the browser keeps instead of showing it. */
    public static void attach(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    public static void pdf(byte[] pdf, String fileName, HttpServletResponse response)
            throws IOException {
        attach(response, "application/pdf", fileName);
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
