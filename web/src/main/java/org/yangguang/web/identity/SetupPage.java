package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.NewAccount;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 首次启动: opens the first system administrator and security administrator. */
@Named
@RequestScoped
public class SetupPage {

    @Inject private Accounts accounts;
    @Inject private Messages messages;

    @Shown private final Form system = new Form();
    @Shown private final Form security = new Form();

    public String enter() {
        return accounts.isEmpty() ? null : "/identity/login?faces-redirect=true";
    }

    public String open() {
        accounts.openFirstAdministrators(
                system.account(), system.password, security.account(), security.password);
        messages.done("identity.setup.done");
        return "/identity/login?faces-redirect=true";
    }

    /** One administrator's fields. */
    public static class Form {
        @Asked(required = true)
        private String login;

        @Asked(required = true)
        private String name;

        @Asked private String password;

        NewAccount account() {
            return new NewAccount(login, name, "", false);
        }
    }
}
