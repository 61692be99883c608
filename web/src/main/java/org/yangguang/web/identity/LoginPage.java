package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.CurrentUser;
import org.yangguang.platform.Mode;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Texts;

/** 登录. */
@Named
@RequestScoped
public class LoginPage {

    @Inject private SecurityContext security;
    @Inject private Accounts accounts;
    @Inject private CurrentUser user;
    @Inject private Texts texts;
    @Inject private FacesContext faces;
    @Inject private Mode mode;

    @Asked private String login;
    @Asked private String password;
    @Asked private boolean expired;

    /** Whoever is signed in goes on; at the first start in production nobody could sign in yet. */
    public String enter() {
        if (user.isSignedIn()) {
            return "/index?faces-redirect=true";
        }
        return accounts.isEmpty() ? "/identity/setup?faces-redirect=true" : null;
    }

    public void signIn() throws IOException {
        AuthenticationStatus status =
                security.authenticate(
                        (HttpServletRequest) faces.getExternalContext().getRequest(),
                        (HttpServletResponse) faces.getExternalContext().getResponse(),
                        AuthenticationParameters.withParams()
                                .newAuthentication(true)
                                .credential(
                                        new UsernamePasswordCredential(
                                                login.strip().toLowerCase(Locale.ROOT), password)));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> faces.getExternalContext().redirect("../index.xhtml");
            default ->
                    faces.addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    texts.get("identity.login.refused"),
                                    null));
        }
    }

    public boolean isDemo() {
        return mode.isDemo();
    }
}
