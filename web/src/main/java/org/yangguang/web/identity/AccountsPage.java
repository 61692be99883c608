package org.yangguang.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.AccountView;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.Role;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 账号与角色: the list, and one account to work on. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE =
            "/identity/accounts?faces-redirect=true&includeViewParams=true";

    @Inject private Accounts accounts;
    @Inject private Messages messages;

    @Asked private String login;
    @Asked private String password;
    @Asked private Role[] granted = {};
    @Shown private List<AccountView> all;
    @Shown private AccountView chosen;

    public void load() {
        all = accounts.all();
        chosen = all.stream().filter(a -> a.login().equals(login)).findFirst().orElse(null);
        if (chosen != null) {
            granted = chosen.roles().toArray(Role[]::new);
        }
    }

    public String grant() {
        accounts.grant(login, Set.of(granted));
        messages.done("identity.accounts.granted", chosen.displayName());
        return HERE;
    }

    public String switchTo(boolean enabled) {
        accounts.enable(login, enabled);
        messages.done("identity.accounts.switched", login);
        return HERE;
    }

    public String reset() {
        accounts.resetPassword(login, password);
        messages.done("identity.accounts.resetDone", chosen.displayName());
        return HERE;
    }

    public Set<Role> getGrantable() {
        return EnumSet.allOf(Role.class);
    }
}
