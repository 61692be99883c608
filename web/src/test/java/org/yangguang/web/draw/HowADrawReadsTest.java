package org.yangguang.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.change.ChangeStatus;
import org.yangguang.web.faces.Wired;

/** How a draw reads, and what stands on the pages that anybody may take home. */
class HowADrawReadsTest {

    private final DrawLook look = Wired.with(new DrawLook(), Wired.chinese());

    @Test
    void a_step_is_done_or_now_or_still_to_come() {
        assertThat(look.step(0, 1)).isEqualTo("done");
        assertThat(look.step(1, 1)).isEqualTo("now");
        assertThat(look.step(2, 1)).isEmpty();
    }

    @Test
    void whoever_is_waited_for_reads_another_word_on_the_link() {
        String open = look.verb(ChangeStatus.EFFECTIVE, true, true);
        assertThat(look.verb(ChangeStatus.ASKED, true, false)).isNotEqualTo(open);
        assertThat(look.verb(ChangeStatus.ASKED, false, true)).isEqualTo(open);
        assertThat(look.verb(ChangeStatus.DECIDED, false, true)).isNotEqualTo(open);
    }

    @Test
    void what_may_be_asked_for_hangs_on_the_state_and_on_who_asks() {
        assertThat(look.askable(DrawStatus.DRAWN, true, false)).contains(ChangeKind.RECUSE);
        assertThat(look.askable(DrawStatus.DRAWN, false, true)).containsExactly(ChangeKind.LEAVE);
        assertThat(look.askable(DrawStatus.PLANNED, true, false)).containsExactly(ChangeKind.VOID);
        assertThat(look.askable(DrawStatus.FROZEN, true, true)).isEmpty();
        assertThat(look.askable(DrawStatus.DRAWN, false, false)).isEmpty();
    }

    @Test
    void expectation_and_chance_are_told_as_exactly_as_they_are_known() {
        PublicTallyPage page = new PublicTallyPage();
        assertThat(page.times(0.5)).isEqualTo("0.50");
        assertThat(page.percent(0.0004)).isEqualTo("< 0.1 %");
        assertThat(page.percent(0.125)).isEqualTo("12.5 %");
    }

    @Test
    void an_offline_page_is_known_by_its_file() {
        assertThat(OfflinePage.named("verify-offline.html")).contains(OfflinePage.VERIFIER);
        assertThat(OfflinePage.named("verify-offline.htm")).isEmpty();
    }

    @Test
    void an_offline_page_holds_every_script_in_the_order_of_loading() {
        String frame = "{{css}}|{{part}}|{{id}}|{{script}}";
        String html =
                OfflinePage.SECRET.html(path -> path.endsWith("offline.html") ? frame : path + " ");
        assertThat(html)
                .contains("|secret|")
                .containsSubsequence(List.of("dr1/hash.js", "secret.js", "offline.js"));
    }

    @Test
    void the_verifier_loads_the_engine_before_what_asks_it() {
        assertThat(VerifierScripts.PAGE)
                .containsSubsequence(VerifierScripts.ENGINE)
                .endsWith("verify.js");
    }
}
