package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.identity.AccountView;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignIn;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;

/** 我的账号. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject private Accounts accounts;
    @Inject private SignIn signIn;
    @Inject private CurrentUser user;
    @Inject private Messages messages;

    @Asked private String present;
    @Asked private String wanted;

    public String change() {
        accounts.changeOwnPassword(present, wanted);
        messages.done("identity.profile.changed");
        return "/identity/profile?faces-redirect=true";
    }

    public boolean isMustChange() {
        return signIn.stillAllowed(user.login()).map(AccountView::mustChangePassword).orElse(false);
    }
}
