package org.yangguang.draw.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.draw.lists.Roster.in;
import static org.yangguang.draw.lists.Roster.inspector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.Roster;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.settings.Settings;

/** The composed files are such as the published algorithm takes, and fix everything it needs. */
class PlanComposerTest {

    private static final String OFFICERS = "a".repeat(64);
    private static final String WITNESSES = "b".repeat(64);

    private final FrozenLists lists =
            Roster.frozen(
                    List.of(in("PRJ:A"), in("PRJ:B"), Roster.out("PRJ:C")),
                    List.of(
                            inspector("INS-1", true),
                            inspector("INS-2", false),
                            inspector("INS-3", false)));
    private final Map<String, byte[]> files = Roster.files(lists);

    @Test
    void the_plan_holds_the_hashes_of_all_four_files_and_the_texts_of_the_codes() {
        Plan plan = Plan.read(plan("示例单位", "监督单位").write());

        assertThat(plan.frozen().objects()).isEqualTo(Hashes.sha256Hex(files.get("objects.txt")));
        assertThat(plan.extras())
                .containsEntry("x-evidence", Hashes.sha256Hex(files.get("evidence.txt")))
                .containsEntry("x-excl.X10", "检查期限内请假")
                .containsEntry("x-org.witness", "监督单位")
                .containsEntry("x-title", "2026 年第一次抽查");
        assertThat(plan.quotas()).hasToString("[P:#1]");
        assertThat(plan.staffing().team()).isEqualTo(2);
    }

    @Test
    void the_same_files_secrets_and_number_give_the_same_result_every_time() {
        DrawOutcome first = draw();

        assertThat(first.result().lines()).hasSize(1);
        assertThat(first.result().lines().get(0).inspectors()).hasSize(2).contains("INS-1");
        assertThat(first.unfilled()).isEmpty();
        assertThat(draw().result().hash()).isEqualTo(first.result().hash());
    }

    @Test
    void two_organisations_and_a_lottery_make_grade_a_one_organisation_does_not() {
        String value = "ssq:2026060=01.05.09.13.22.30-07";

        assertThat(Grade.of(plan("示例单位", "监督单位"), value)).isEqualTo(Grade.A);
        assertThat(Grade.of(plan("示例单位", "示例单位"), value)).isEqualTo(Grade.B);
    }

    private DrawOutcome draw() {
        return Dr1.draw(
                new DrawInput(
                        plan("示例单位", "监督单位").write(),
                        files.get("objects.txt"),
                        files.get("inspectors.txt"),
                        files.get("recusals.txt"),
                        new byte[0],
                        "ssq:2026060=01.05.09.13.22.30-07",
                        Map.of("officer", OFFICERS, "witness", WITNESSES)));
    }

    private Plan plan(String officersUnit, String witnessesUnit) {
        Draw draw =
                new Draw(
                        "PD-2026-0001",
                        Roster.task(1),
                        "ssq:2026060",
                        2,
                        new FrozenCounts(3, 2, 3, 3, 0, 2));
        commit(draw, Party.OFFICER, officersUnit, OFFICERS);
        commit(draw, Party.WITNESS, witnessesUnit, WITNESSES);
        List<FileView> views =
                files.entrySet().stream()
                        .map(
                                e ->
                                        new FileView(
                                                e.getKey(),
                                                e.getValue().length,
                                                Hashes.sha256Hex(e.getValue())))
                        .toList();
        return PlanComposer.compose(
                draw, LogEntry.FIRST_HEAD, views, Settings.of(Map.of()).bureau());
    }

    private static void commit(Draw draw, Party party, String unit, String secret) {
        draw.commit(
                party,
                new Pledge.Signatory(party.word(), party.word(), unit),
                Commitments.commit(DrawHash.SHA_256, draw.number(), party.word(), secret),
                Instant.EPOCH);
    }
}
