package org.yangguang.roster;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;

/** 项目及其各方: a drawn project brings its tenderer, agency, winning bidder and panel (S10). */
@Stateless
@PermitAll
public class Projects {

    /** Facts of every project in the roster as of the end of a day, by id. */
    public List<ProjectFacts> allFacts(LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Timeline, money, committee and bids of one project, for the machine checks. */
    public TenderFacts tenderFacts(SubjectId project) {
        throw new UnsupportedOperationException();
    }

    /** Parties of a project: tenderer first, then agency, winner, bidders, experts. */
    public List<PartyView> parties(SubjectId project) {
        throw new UnsupportedOperationException();
    }
}
