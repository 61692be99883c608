package org.yangguang.amendment.workedcase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.yangguang.rules.cases.CaseRow;

/**
 * Puts the fictional cases of the product on the shelf, so that no rehearsal is without any. A later release brings its own
 * versions of them; what an officer has written or retired stays as it is.
 */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class WorkedCaseSeed {

    @Inject private CaseShelves shelves;
    @Inject private Clock clock;

    @PostConstruct
    void fill() {
        CaseRow.shipped().stream().filter(this::isNews).forEach(this::write);
    }

    private boolean isNews(CaseRow row) {
        return shelves.called(row.code())
                .map(kept -> kept.isShipped() && !kept.isRetired() && !kept.says(row))
                .orElse(true);
    }

    private void write(CaseRow row) {
        shelves.write(row, null, clock.instant());
    }
}
