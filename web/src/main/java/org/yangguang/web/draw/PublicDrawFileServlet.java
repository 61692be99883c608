package org.yangguang.web.draw;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.draw.openness.PublicDraws;

/** The published files, byte for byte: {@code /api/public/draws/<id>/plan.txt}. */
@WebServlet("/api/public/draws/*")
public class PublicDrawFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB private transient PublicDraws draws;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProofFile.answer(request, response, draws::file);
    }
}
