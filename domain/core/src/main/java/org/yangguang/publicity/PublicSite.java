package org.yangguang.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.Plans;

/** 公示网站: what everybody may read, without signing in (S2). Only published rows. */
@Stateless
@PermitAll
public class PublicSite {

    /** The most rows that one request gets. */
    public static final int MOST = 100;

    @Inject private Shelf shelf;
    @Inject private Plans plans;
    @Inject private Tasks tasks;
    @Inject private PublicDraws draws;
    @Inject private Catalogue catalogue;
    @Inject private Clock clock;

    /** Results whose project or party matches by name or code, newest first; at most {@value #MOST}. */
    public List<PublicResult> find(String text, int first, int size) {
        return shelf.page(text, Math.max(0, first), Math.max(1, Math.min(size, MOST)));
    }

    public long count(String text) {
        return shelf.count(text);
    }

    /** The result of a permanent address, if one is public under it. */
    public Optional<PublicResult> at(long id) {
        return shelf.at(id);
    }

    public SiteNumbers numbers() {
        return new SiteNumbers(
                catalogue.inForce(LocalDate.now(clock)).size(),
                plans.published().size(),
                tasks.published().size(),
                draws.count(),
                shelf.count(""),
                shelf.count(PublicFinding.CLEAN));
    }
}
