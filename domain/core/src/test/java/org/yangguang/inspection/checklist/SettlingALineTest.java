package org.yangguang.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.inspection.visit.Drawn.NOW;
import static org.yangguang.inspection.visit.Drawn.item;
import static org.yangguang.inspection.visit.Drawn.machine;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.visit.Drawn;
import org.yangguang.kernel.PartyRole;
import org.yangguang.rules.check.MachineFinding.Status;

/** The machine proposes, a person decides, and says why where it matters. */
class SettlingALineTest {

    @Test
    void what_the_machine_calls_wrong_is_never_settled_in_one_go() {
        assertThat(line(Status.FAIL).mayBeAdopted()).isFalse();
        assertThat(line(Status.FAIL).mayBeSettledInBulk()).isFalse();
        assertThat(line(Status.PASS).mayBeAdopted()).isTrue();
        assertThat(line(Status.UNDECIDED).mayBeAdopted()).isFalse();
        assertThat(line(Status.UNDECIDED).mayBeSettledInBulk()).isTrue();
    }

    @Test
    void a_touched_line_is_left_alone() {
        Finding line = line(Status.PASS);
        line.settle(FindingStatus.FAIL, "insp01", NOW);

        assertThat(line.mayBeAdopted()).isFalse();
        assertThat(line.mayBeSettledInBulk()).isFalse();
    }

    @Test
    void a_problem_needs_words() {
        Finding line = line(Status.UNDECIDED);
        line.settle(FindingStatus.SUSPECT, "insp01", NOW);
        assertThat(line.lacksWords()).isTrue();

        line.note("开标记录缺页");
        assertThat(line.lacksWords()).isFalse();
    }

    @Test
    void another_answer_than_the_machines_needs_words() {
        Finding line = line(Status.FAIL);
        line.settle(FindingStatus.PASS, "insp01", NOW);
        assertThat(line.lacksWords()).isTrue();

        line.note("公告日期录入有误，原件为2月1日");
        assertThat(line.lacksWords()).isFalse();
    }

    @Test
    void the_machines_own_answer_needs_none() {
        Finding line = line(Status.PASS);
        line.settle(FindingStatus.PASS, "insp01", NOW);

        assertThat(line.lacksWords()).isFalse();
    }

    @Test
    void a_group_covers_its_members_and_nobody_else() {
        Finding bidders = lineFor(PartyRole.BIDDER);

        assertThat(bidders.covers(Drawn.LOSER)).isTrue();
        assertThat(bidders.covers(Drawn.WINNER)).isTrue();
        assertThat(bidders.covers(Drawn.EXPERT)).isFalse();
        assertThat(bidders.forOne(Drawn.LOSER).covers(Drawn.LOSER)).isFalse();
    }

    private static Finding line(Status machine) {
        return finding(
                Checklist.of(
                        List.of(item("B07", PartyRole.TENDERER)),
                        Drawn.PARTIES,
                        List.of(machine("B07", machine, null))));
    }

    private static Finding lineFor(PartyRole role) {
        return finding(Checklist.of(List.of(item("I11", role)), Drawn.PARTIES, List.of()));
    }

    private static Finding finding(List<Checklist.Line> lines) {
        return new Finding(new InspectionId(1), lines.get(0));
    }
}
