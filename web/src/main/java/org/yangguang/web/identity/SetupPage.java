package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.NewAccount;
import org.yangguang.web.faces.Messages;

/** 首次启动: opens the first system administrator and security administrator. */
@Named
@RequestScoped
public class SetupPage {

    @Inject private Accounts accounts;
    @Inject private Messages messages;

    private final Form system = new Form();
    private final Form security = new Form();

    public String enter() {
        return accounts.isEmpty() ? null : "/identity/login?faces-redirect=true";
    }

    public String open() {
        accounts.openFirstAdministrators(
                system.account(), system.password, security.account(), security.password);
        messages.done("identity.setup.done");
        return "/identity/login?faces-redirect=true";
    }

    public Form getSystem() {
        return system;
    }

    public Form getSecurity() {
        return security;
    }

    /** One administrator's fields. */
    public static class Form {
        private String login;
        private String name;
        private String password;

        NewAccount account() {
            return new NewAccount(login, name, "", false);
        }

        public String getLogin() {
            return login;
        }

        public void setLogin(String login) {
            this.login = login;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getPassword() {
            return password;
        }

        public void setPassword(String password) {
            this.password = password;
        }
    }
}
