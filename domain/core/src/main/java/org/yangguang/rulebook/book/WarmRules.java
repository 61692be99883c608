package org.yangguang.rulebook.book;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import org.yangguang.rules.engine.RuleSet;

/** Compiles the rule files while the server starts, so that nobody waits for it later. */
@Singleton
@Startup
@PermitAll
public class WarmRules {

    @Resource private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        executor.execute(RuleSet::warmUp);
    }
}
