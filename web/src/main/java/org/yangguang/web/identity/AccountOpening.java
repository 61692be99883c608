package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.NewAccount;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;

/** 开立账号. */
@Named
@RequestScoped
public class AccountOpening {

    @Inject private Accounts accounts;
    @Inject private Messages messages;

    @Asked(required = true, max = 80)
    private String name;

    @Asked(required = true, max = 40)
    private String login;

    @Asked(max = 200)
    private String unit;

    @Asked private String password;

    public String open() {
        accounts.open(new NewAccount(login, name, unit, true), password);
        messages.done("identity.accounts.opened", name);
        return "/identity/accounts?faces-redirect=true";
    }
}
