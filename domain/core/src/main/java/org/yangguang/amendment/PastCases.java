package org.yangguang.amendment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.accountability.Overruns;
import org.yangguang.casework.Matters;
import org.yangguang.rules.worker.RecordText;
import org.yangguang.rules.worker.WorkedCase;

/** Everything the bureau ever asked the judgement and the ladder, with the facts as they were. */
@Dependent
class PastCases {

    /** One case, called as people know it. */
    record Past(String title, WorkedCase.Kind kind, String facts) {}

    @Inject private Matters matters;
    @Inject private Overruns overruns;

    List<Past> all() {
        List<Past> past = new ArrayList<>();
        matters.judged()
                .forEach(
                        matter ->
                                past.add(
                                        new Past(
                                                matter.projectName(),
                                                WorkedCase.Kind.JUDGEMENT,
                                                RecordText.write(matter.facts()))));
        overruns.past()
                .forEach(
                        late ->
                                past.add(
                                        new Past(
                                                late.title(),
                                                WorkedCase.Kind.LADDER,
                                                RecordText.write(late.facts()))));
        return past;
    }
}
