package org.yangguang.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.NewAccount;
import org.yangguang.identity.Role;
import org.yangguang.platform.Mode;
import org.yangguang.platform.Wording;

/** The people of the fictional bureau; opened once, in demo mode only. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class DemoBureau {

    private static final Wording WORDS = Wording.beside(DemoBureau.class);
    private static final String PASSWORD = "Yangguang-2026";

    @EJB private Accounts accounts;
    @Inject private Mode mode;

    @PostConstruct
    void open() {
        if (!mode.isDemo()) {
            return;
        }
        open("admin", Role.SYSTEM_ADMIN);
        open("security", Role.SECURITY_ADMIN);
        open("audit", Role.AUDITOR);
        open("leader", Role.LEADER);
        open("clerk", Role.CLERK);
        open("legal", Role.LEGAL);
        open("witness", Role.WITNESS);
        SampleFiles.rows("inspectors.csv")
                .forEach(
                        row ->
                                open(
                                        row.get(WORDS.of("column.login")),
                                        row.get(WORDS.of("column.name")),
                                        Role.INSPECTOR));
    }

    private void open(String login, Role role) {
        open(login, WORDS.of("name." + login), role);
    }

    private void open(String login, String name, Role role) {
        accounts.openFictional(
                new NewAccount(login, name, WORDS.of("organisation"), false),
                PASSWORD,
                Set.of(role));
    }
}
