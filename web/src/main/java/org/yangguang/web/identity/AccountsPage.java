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
import org.yangguang.web.faces.Messages;

/** 账号与角色: the list, and one account to work on. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE =
            "/identity/accounts?faces-redirect=true&includeViewParams=true";

    @Inject private Accounts accounts;
    @Inject private Messages messages;

    private String login;
    private String password;
    private Role[] granted = {};
    private List<AccountView> all;
    private AccountView chosen;

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

    public List<AccountView> getAll() {
        return all;
    }

    public AccountView getChosen() {
        return chosen;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role[] getGranted() {
        return granted;
    }

    public void setGranted(Role[] granted) {
        this.granted = granted;
    }
}
