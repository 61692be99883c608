package org.yangguang.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.web.faces.Shown;

/** The person at the screen, for menus and buttons: {@code #{me.is('CLERK')}}. Rights are decided at boundaries. */
@Named
@RequestScoped
public class Me {

    @Inject private CurrentUser user;

    @Shown private boolean signedIn;
    @Shown private String login;
    @Shown private String name;
    @Shown private Set<Role> roles;

    @PostConstruct
    void load() {
        signedIn = user.isSignedIn();
        login = signedIn ? user.login() : "";
        name = signedIn ? user.name() : "";
        roles = user.roles();
    }

    public boolean is(String role) {
        return roles.contains(Role.valueOf(role));
    }

    public boolean any(String first, String second) {
        return is(first) || is(second);
    }
}
