package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.NewAccount;
import org.yangguang.web.faces.Messages;

/** 开立账号. */
@Named
@RequestScoped
public class AccountOpening {

    @Inject private Accounts accounts;
    @Inject private Messages messages;

    private String name;
    private String login;
    private String unit;
    private String password;

    public String open() {
        accounts.open(new NewAccount(login, name, unit, true), password);
        messages.done("identity.accounts.opened", name);
        return "/identity/accounts?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
