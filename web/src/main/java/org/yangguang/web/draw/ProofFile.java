package org.yangguang.web.draw;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.draw.DrawId;
import org.yangguang.kernel.RuleBroken;

/** Answers with one file of a draw as a download; what is not public does not exist. */
final class ProofFile {

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([a-z]+\\.(txt|json))");

    private ProofFile() {}

    /** Where the bytes come from. */
    interface Source {
        byte[] file(DrawId draw, String name);
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, Source source)
            throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String name = path.group(2);
            byte[] bytes = source.file(new DrawId(Long.parseLong(path.group(1))), name);
            response.setContentType(
                    name.endsWith(".json") ? "application/json" : "text/plain;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (RuleBroken notPublic) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
