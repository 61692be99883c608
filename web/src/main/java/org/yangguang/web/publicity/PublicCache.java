package org.yangguang.web.publicity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets anybody between us and the public keep a public page for a minute; language and look are in the cookies. */
@WebFilter("/public/*")
public class PublicCache extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.setHeader("Cache-Control", "public, max-age=60");
            response.setHeader("Vary", "Cookie");
        }
        chain.doFilter(request, response);
    }
}
