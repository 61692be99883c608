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

/** The people of the fictional bureau; opened once, in demo mode only. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class DemoBureau {

    private static final String PASSWORD = "Yangguang-2026";

    @EJB private Accounts accounts;
    @Inject private Mode mode;

    @PostConstruct
    void open() {
        if (!mode.isDemo()) {
            return;
        }
        open("admin", "管晓峰", Role.SYSTEM_ADMIN);
        open("security", "安予宁", Role.SECURITY_ADMIN);
        open("audit", "沈知远", Role.AUDITOR);
        open("leader", "梁景行", Role.LEADER);
        open("clerk", "江若溪", Role.CLERK);
        open("legal", "方正言", Role.LEGAL);
        open("witness", "阮明鉴", Role.WITNESS);
        SampleFiles.rows("inspectors.csv")
                .forEach(r -> open(r.get("登录名"), r.get("姓名"), Role.INSPECTOR));
    }

    private void open(String login, String name, Role role) {
        accounts.openFictional(
                new NewAccount(login, name, "滇池市阳光区政务服务管理局", false), PASSWORD, Set.of(role));
    }
}
