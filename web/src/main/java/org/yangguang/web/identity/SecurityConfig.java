package org.yangguang.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Sign-in by our own page; whoever asks for a staff page first comes back to it afterwards. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/identity/login.xhtml",
                        errorPage = "",
                        useForwardToLogin = false))
@ApplicationScoped
public class SecurityConfig {}
