package org.yangguang.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.yangguang.identity.AccountView;
import org.yangguang.identity.Role;
import org.yangguang.identity.SignIn;

/**
 * Asks at every request whether the account may still work with the roles it signed in with; sets the headers that
 * every answer carries.
 */
public class SessionGuard extends HttpFilter {

    @Inject private transient SignIn signIn;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.getUserPrincipal() != null) {
            response.setHeader("Cache-Control", "no-store");
            if (!mayGoOn(request)) {
                request.logout();
                request.getSession().invalidate();
                response.sendRedirect(request.getContextPath() + "/identity/login.xhtml");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(HttpServletRequest request) {
        return signIn.stillAllowed(request.getUserPrincipal().getName())
                .map(AccountView::roles)
                .filter(roles -> sameRoles(request, roles))
                .isPresent();
    }

    private static boolean sameRoles(HttpServletRequest request, Set<Role> granted) {
        for (Role role : Role.values()) {
            if (request.isUserInRole(role.name()) != granted.contains(role)) {
                return false;
            }
        }
        return true;
    }
}
