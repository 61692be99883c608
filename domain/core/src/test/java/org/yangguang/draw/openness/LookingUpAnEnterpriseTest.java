package org.yangguang.draw.openness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.standing.Standings;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.draw.lists.Roster;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.tender.PartyIn;

/** 查我的企业: where a firm's projects stand, and how it computes its ticket itself (DR1 7.3). */
class LookingUpAnEnterpriseTest {

    private static final String FIRM = Roster.AGENCY_CODE;

    private final DrawnDraw drawn = new DrawnDraw();
    private final DrawOutcome outcome = drawn.outcome();

    @Test
    void a_credit_code_in_any_form_finds_every_project_with_the_part_taken() {
        PublicSearch found = search(" " + FIRM.toLowerCase() + " ");

        assertThat(found.found()).isEqualTo(PublicSearch.Found.ORGANISATION);
        assertThat(found.parts())
                .extracting(part -> part.role() + " " + part.standing().project())
                .containsExactly("AGENCY PRJ:1", "WINNER PRJ:2");
        assertThat(found.parts().get(0).name()).isEqualTo("项目PRJ:1");
    }

    @Test
    void a_drawn_project_and_one_that_was_not_are_told_apart_by_rank_and_cut_off() {
        List<String> in = outcome.result().lines().stream().map(DrawnLine::object).toList();

        for (DrawObject object : drawn.objects()) {
            PublicStanding standing = search(object.id()).parts().get(0).standing();
            assertThat(standing.isIn()).isEqualTo(in.contains(object.id()));
            assertThat(standing.ticket().compareTo(standing.cutoff()) <= 0)
                    .isEqualTo(standing.isIn());
            assertThat(standing.rank() <= 2).isEqualTo(standing.isIn());
        }
    }

    @Test
    void the_command_pasted_into_a_shell_gives_the_ticket() throws Exception {
        PublicStanding standing = search("1").parts().get(0).standing();

        assertThat(shell(standing.command())).isEqualTo(standing.ticket() + "  -\n");
        assertThat(shell(standing.command().replace("PRJ:1", "PRJ:2")))
                .as("another project has another ticket")
                .doesNotContain(standing.ticket());
    }

    @Test
    void a_slip_in_the_code_is_named_with_what_may_have_been_meant() {
        String slip = FIRM.replace("318", "381");

        PublicSearch found = search(slip);

        assertThat(found.found()).isEqualTo(PublicSearch.Found.SLIP);
        assertThat(found.slip().messageKey()).contains("CHECK_DIGIT");
        assertThat(found.offered()).contains(FIRM);
    }

    @Test
    void a_right_code_of_somebody_else_is_simply_not_in_the_list() {
        assertThat(search("91530103000000019Y").found()).isEqualTo(PublicSearch.Found.NOT_IN_LIST);
    }

    @Test
    void what_is_no_code_at_all_is_unknown() {
        assertThat(search("某某公司").found()).isEqualTo(PublicSearch.Found.UNKNOWN);
    }

    @Test
    void before_disclosure_nobody_learns_what_was_drawn() {
        Recomputed sealed = new Recomputed(List.of(), objects(), Optional.empty());

        PublicStanding standing =
                new PublicFinder(sealed, drawn.names(), firm -> List.of())
                        .find("1")
                        .parts()
                        .get(0)
                        .standing();

        assertThat(standing.getState()).isEqualTo("waiting");
        assertThat(standing.ticket()).isNull();
    }

    private PublicSearch search(String typed) {
        Recomputed.Opened opened =
                new Recomputed.Opened(outcome, Standings.of(outcome, drawn.objects()), Map.of());
        Recomputed again = new Recomputed(List.of(), objects(), Optional.of(opened));
        return new PublicFinder(again, drawn.names(), LookingUpAnEnterpriseTest::parts).find(typed);
    }

    private Map<String, DrawObject> objects() {
        return drawn.objects().stream().collect(Collectors.toMap(DrawObject::id, o -> o));
    }

    private static List<PartyIn> parts(SubjectId firm) {
        return firm.value().equals(FIRM)
                ? List.of(
                        new PartyIn(new SubjectId("PRJ:1"), "一", PartyRole.AGENCY),
                        new PartyIn(new SubjectId("PRJ:2"), "二", PartyRole.WINNER),
                        new PartyIn(new SubjectId("PRJ:LATER"), "三", PartyRole.WINNER))
                : List.of();
    }

    private static String shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command).start();
        process.waitFor();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
