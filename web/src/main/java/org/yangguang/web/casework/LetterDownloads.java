package org.yangguang.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.casework.letter.Letters;
import org.yangguang.document.Sheet;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;
import org.yangguang.web.faces.Downloads;
import org.yangguang.web.faces.Messages;

/** 移送函 for whoever may see it: {@code <id>.html} to read and {@code <id>.pdf} to send. */
@WebServlet("/api/staff/letter/*")
public class LetterDownloads extends HttpServlet {

    @Inject private transient Letters letters;
    @Inject private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).substring(1).split("\\.");
        try {
            long id = Long.parseLong(path[0]);
            if (path.length == 2 && path[1].equals("pdf")) {
                String name = messages.sentence("casework.letter") + "-" + id + ".pdf";
                Downloads.pdf(letters.pdf(id), name, response);
            } else {
                Downloads.sheet(letters.xhtml(id), response);
            }
        } catch (NumberFormatException | Unknown notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleBroken rule) {
            tell(rule, response);
        }
    }

    /** One sentence that says what to do, instead of the file. */
    private void tell(RuleBroken rule, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        String sentence = messages.sentence(rule.messageKey(), rule.arguments().toArray());
        Downloads.sheet(
                Sheet.of("", messages.sentence("casework.letter")).paragraph(sentence).xhtml(),
                response);
    }
}
