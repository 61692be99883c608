package org.yangguang.amendment.rehearsal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.accountability.overrun.Overruns;
import org.yangguang.amendment.workedcase.CaseShelves;
import org.yangguang.amendment.workedcase.KeptCase;
import org.yangguang.casework.matter.Matters;
import org.yangguang.rules.worker.RecordText;
import org.yangguang.rules.worker.WorkedCase.Kind;

/** What a rehearsal asks: the worked cases, and all the bureau ever asked the judgement and the ladder, facts as they were. */
@Dependent
public class PastCases {

    /**
     * One case, called as people know it.
     *
     * @param workedCase id of a worked case, else null
     */
    public record Past(String title, Kind kind, String facts, Long workedCase) {}

    @Inject private Matters matters;
    @Inject private Overruns overruns;
    @Inject private CaseShelves shelves;
    @Inject private Clock clock;

    /** The worked cases first: what they say is looked at first. */
    public List<Past> all() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        shelves.inUse().stream().map(kept -> worked(kept, today)),
                        matters.judged().stream()
                                .map(it -> past(it.projectName(), Kind.JUDGEMENT, it.facts())),
                        overruns.past().stream()
                                .map(it -> past(it.title(), Kind.LADDER, it.facts())))
                .flatMap(cases -> cases)
                .toList();
    }

    private static Past worked(KeptCase kept, LocalDate today) {
        return new Past(kept.label(), Kind.WORKED, kept.row().on(today).text(), kept.id());
    }

    private static Past past(String title, Kind kind, Record facts) {
        return new Past(title, kind, RecordText.write(facts), null);
    }
}
