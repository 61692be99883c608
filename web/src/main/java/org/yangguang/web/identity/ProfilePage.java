package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.identity.AccountView;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.SignIn;
import org.yangguang.web.faces.Messages;

/** 我的账号. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject private Accounts accounts;
    @Inject private SignIn signIn;
    @Inject private Me me;
    @Inject private Messages messages;

    private String present;
    private String wanted;

    public String change() {
        accounts.changeOwnPassword(present, wanted);
        messages.done("identity.profile.changed");
        return "/identity/profile?faces-redirect=true";
    }

    public boolean isMustChange() {
        return signIn.stillAllowed(me.getLogin())
                .map(AccountView::mustChangePassword)
                .orElse(false);
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
