package org.yangguang.web.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.yangguang.document.Sheet;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.evidence.EvidenceFiles;
import org.yangguang.inspection.paper.PaperKind;
import org.yangguang.inspection.paper.Papers;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Withheld;
import org.yangguang.web.faces.Downloads;
import org.yangguang.web.faces.Messages;

/**
 * Files of an inspection for whoever may see it: {@code evidence/<id>} as attachment, {@code
 * paper/<inspection>/<KIND>.html} to read and {@code .pdf} to keep.
 */
@WebServlet("/api/staff/inspection/*")
public class InspectionDownloads extends HttpServlet {

    @Inject private transient EvidenceFiles evidence;
    @Inject private transient Papers papers;
    @Inject private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] path = (request.getPathInfo() + "/").substring(1).split("[/.]");
        try {
            if (path.length == 2 && path[0].equals("evidence")) {
                evidence(Long.parseLong(path[1]), response);
            } else if (path.length == 4 && path[0].equals("paper")) {
                InspectionId id = new InspectionId(Long.parseLong(path[1]));
                paper(id, PaperKind.valueOf(path[2]), path[3], response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (IllegalArgumentException unknownAddress) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleBroken rule) {
            tell(rule, response);
        }
    }

    private void evidence(long id, HttpServletResponse response) throws IOException {
        EvidenceFiles.Download download = evidence.download(id);
        Downloads.attach(response, download.evidence().mediaType(), download.evidence().fileName());
        response.setContentLengthLong(download.evidence().bytes());
        Files.copy(download.file(), response.getOutputStream());
    }

    private void paper(InspectionId id, PaperKind kind, String form, HttpServletResponse response)
            throws IOException {
        if (form.equals("pdf")) {
            byte[] pdf = papers.pdf(id, kind);
            String title = messages.sentence("inspection.enum.PaperKind." + kind);
            Downloads.pdf(pdf, title + "-" + id + ".pdf", response);
        } else {
            Downloads.sheet(papers.xhtml(id, kind), response);
        }
    }

    /** One sentence that says what to do, instead of the file. */
    private void tell(RuleBroken rule, HttpServletResponse response) throws IOException {
        response.setStatus(
                rule instanceof Withheld
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_CONFLICT);
        String sentence = messages.sentence(rule.messageKey(), rule.arguments().toArray());
        Downloads.sheet(
                Sheet.of("", messages.sentence("inspection.papers")).paragraph(sentence).xhtml(),
                response);
    }
}
