package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.web.draw.OfflinePage;

/** The witness makes the secret on an own device, without any network; only the commitment leaves it (DR1 4.1). */
class SecretMadeOfflineTest {

    private static final String DRAW = "PD-2026-0007";

    @TempDir private static Path directory;

    private static Browsing browsing;
    private static Desk witness;

    @BeforeAll
    static void save() throws IOException {
        Files.writeString(
                directory.resolve("secret-offline.html"),
                OfflinePage.SECRET.html(OfflineDesk::resource));
        browsing = new Browsing();
        witness = browsing.desk(390, 844);
        witness.page().context().setOffline(true);
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    @BeforeEach
    void open() {
        witness.page().navigate(directory.resolve("secret-offline.html").toUri().toString());
    }

    @Test
    void the_commitment_is_the_one_that_the_engine_expects() {
        make(DRAW);

        assertThat(shown("secret")).matches("[0-9a-f]{64}");
        assertThat(shown("commitment"))
                .isEqualTo(Commitments.commit(DrawHash.SHA_256, DRAW, "witness", shown("secret")));
        assertThat(witness.complaints()).isEmpty();
        witness.picture("secret-1-made");
    }

    @Test
    void no_two_secrets_are_alike() {
        make(DRAW);
        String first = shown("secret");
        make(DRAW);

        assertThat(shown("secret")).isNotEqualTo(first);
    }

    @Test
    void without_the_number_of_the_draw_nothing_is_made() {
        make("第七次");

        assertThat(witness.find("[data-made]").isHidden()).isTrue();
        assertThat(witness.text()).contains("请填写系统显示的抽取编号");
    }

    @Test
    void a_secret_for_another_draw_is_put_away() {
        make(DRAW);
        witness.find("[data-draw]").fill("PD-2026-0008");

        assertThat(witness.find("[data-made]").isHidden()).isTrue();
    }

    @Test
    void the_saved_file_holds_what_has_to_be_handed_in_later() throws IOException {
        make(DRAW);
        Download saved = witness.page().waitForDownload(() -> witness.find("[data-save]").click());

        assertThat(saved.suggestedFilename()).isEqualTo("secret-PD-2026-0007.txt");
        assertThat(Files.readString(saved.path()))
                .contains(DRAW + " witness", shown("secret"), shown("commitment"));
    }

    @Test
    void a_pair_is_told_from_what_is_none() {
        make(DRAW);
        String secret = shown("secret");
        witness.find("[data-given=secret]").fill(secret);
        witness.find("[data-given=commitment]").fill(" " + shown("commitment").toUpperCase());
        assertThat(witness.text()).contains("是一对：可以交出");

        witness.find("[data-given=secret]").fill("0".repeat(64));
        assertThat(witness.text()).contains("不是一对");
        witness.press("EN").press("Dark or light").picture("secret-2-english-dark");
        assertThat(witness.text()).doesNotContain("⟦");
    }

    @Test
    void the_page_may_connect_to_nothing() {
        witness.page().context().setOffline(false);
        Object directive =
                witness.page()
                        .evaluate(
                                """
                                () => new Promise(heard => {
                                  document.addEventListener("securitypolicyviolation",
                                      event => heard(event.effectiveDirective));
                                  fetch("http://127.0.0.1/").catch(() => {});
                                })
                                """);
        witness.page().context().setOffline(true);
        assertThat(directive).isEqualTo("connect-src");
    }

    private static void make(String draw) {
        witness.find("[data-draw]").fill(draw);
        witness.find("[data-make]").click();
    }

    private static String shown(String what) {
        return witness.find("[data-" + what + "]").first().innerText().strip();
    }
}
