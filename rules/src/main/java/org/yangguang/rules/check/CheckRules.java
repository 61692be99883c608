package org.yangguang.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;

/**
 * 机检规则: what dates, amounts and identifiers of a tender decide by themselves. Thread-safe.
 *
 * <p>Every item of mode M gets a finding, and those of mode MH that can be screened; a fact that is
 * not known leaves its item UNDECIDED and names the fact.
 */
public final class CheckRules {

    private final MustTenderRules mustTender = new MustTenderRules();

    /** All machine findings of one tender, by item code. */
    public List<MachineFinding> check(TenderFacts tender, WorkingCalendar calendar) {
        return check(
                tender, calendar, mustTender.decide(tender.project(), TenderWords.conduct(tender)));
    }

    /** The same when it is already decided whether the project had to be tendered. */
    public List<MachineFinding> check(
            TenderFacts tender, WorkingCalendar calendar, MustTender must) {
        Situation words = TenderWords.of(tender, must);
        Object[] facts =
                Stream.concat(
                                Stream.of(new Tender(words, tender.bids(), calendar)),
                                MandatoryOnly.all().stream())
                        .toArray();
        return RuleSet.CHECK.conclude(TenderWords.conduct(tender), MachineFinding.class, facts);
    }

    /** What a human must settle in the facts of a tender before anything rests on them. */
    public List<Doubt> doubts(TenderFacts tender) {
        Situation words = TenderWords.of(tender, MustTender.UNKNOWN);
        return Stream.concat(
                        Contradictions.among(words, words.vocabulary()),
                        Stream.of(
                                        CodeWords.KINDS.doubt(tender.project().kind()),
                                        CodeWords.OWNERS.doubt(tender.project().ownerType()),
                                        CodeWords.MODES.doubt(tender.project().tenderMode()),
                                        CodeWords.MODES.doubt(tender.project().approvedMode()))
                                .flatMap(Optional::stream))
                .distinct()
                .sorted()
                .toList();
    }

    /** 依法必须招标, by the parameters in force on the day of the notice. */
    public MustTender mustTender(ProjectFacts project) {
        return mustTender.decide(project);
    }
}
