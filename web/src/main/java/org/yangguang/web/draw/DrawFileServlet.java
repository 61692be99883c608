package org.yangguang.web.draw;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.draw.steps.Draws;

/** The frozen files for clerk, witness and auditor: {@code /api/staff/draws/<id>/inspectors.txt}. */
@WebServlet("/api/staff/draws/*")
public class DrawFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB private transient Draws draws;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProofFile.answer(request, response, draws::file);
    }
}
