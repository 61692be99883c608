package org.yangguang.web.draw;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.platform.settings.Settings;

/** 抽取证书 of a draw: {@code /api/public/certificates/<id>.pdf}. */
@WebServlet("/api/public/certificates/*")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})\\.pdf");

    @EJB private transient PublicDraws draws;
    @Inject private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String id = path.group(1);
            byte[] pdf = draws.certificate(new DrawId(Long.parseLong(id)), page(request, id));
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"draw-certificate-" + id + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (RuleBroken notPublic) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The site's own address where the setting names it, else as this visitor reached it. */
    private String page(HttpServletRequest request, String id) {
        String reached =
                request.getRequestURL()
                        .toString()
                        .replaceFirst(Pattern.quote(request.getServletPath()) + ".*", "");
        return settings.site().orElse(reached) + "/public/draw.xhtml?id=" + id;
    }
}
