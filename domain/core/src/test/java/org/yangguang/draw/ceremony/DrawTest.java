package org.yangguang.draw.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.draw.ceremony.CeremonyRules.NotYourPart;
import org.yangguang.draw.ceremony.CeremonyRules.PublicValuesDiffer;
import org.yangguang.draw.ceremony.CeremonyRules.SecretNotTheOnePromised;
import org.yangguang.draw.ceremony.CeremonyRules.SecretNotWhole;
import org.yangguang.draw.ceremony.CeremonyRules.SecretOfTheOtherParty;
import org.yangguang.draw.ceremony.CeremonyRules.SecretsStillMissing;
import org.yangguang.draw.ceremony.CeremonyRules.StepNotOpen;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.draw.lists.Roster;

/** The ceremony has one order, two people and no way back. */
class DrawTest {

    private static final Instant T0 = Instant.parse("2026-11-20T01:00:00Z");
    private static final String NUMBER = "PD-2026-0001";
    private static final String OFFICERS = "a".repeat(64);
    private static final String WITNESSES = "b".repeat(64);
    private static final String HASH = "c".repeat(64);
    private static final String BALLS = "01.05.09.13.22.30-07";

    private final Draw draw = of("ssq:2026060");

    @Test
    void both_commitments_together_let_the_plan_be_published() {
        commit(Party.OFFICER, "clerk", OFFICERS);
        assertThat(draw.status()).isEqualTo(DrawStatus.FROZEN);
        assertThatThrownBy(() -> draw.publish(HASH, T0)).isInstanceOf(StepNotOpen.class);

        commit(Party.WITNESS, "witness", WITNESSES);
        draw.publish(HASH, T0);
        assertThat(draw.status()).isEqualTo(DrawStatus.PLANNED);
        assertThat(draw.pledges().commitments()).containsOnlyKeys("officer", "witness");
    }

    @Test
    void one_person_is_never_both_parties() {
        commit(Party.OFFICER, "clerk", OFFICERS);
        assertThatThrownBy(() -> commit(Party.WITNESS, "clerk", WITNESSES))
                .isInstanceOf(NotYourPart.class);
        assertThatThrownBy(() -> commit(Party.OFFICER, "another", OFFICERS))
                .isInstanceOf(NotYourPart.class);
    }

    @Test
    void a_lost_secret_may_be_replaced_before_the_plan_and_never_after() {
        commit(Party.OFFICER, "clerk", WITNESSES);
        commit(Party.OFFICER, "clerk", OFFICERS);
        commit(Party.WITNESS, "witness", WITNESSES);
        draw.publish(HASH, T0);

        assertThatThrownBy(() -> commit(Party.OFFICER, "clerk", WITNESSES))
                .isInstanceOf(StepNotOpen.class);
        draw.reveal(Party.OFFICER, "clerk", OFFICERS, T0);
    }

    @Test
    void the_secret_of_the_other_party_is_called_swapped_and_half_a_secret_half() {
        planned();
        assertThatThrownBy(() -> draw.reveal(Party.OFFICER, "clerk", WITNESSES, T0))
                .isInstanceOf(SecretOfTheOtherParty.class);
        assertThatThrownBy(() -> draw.reveal(Party.OFFICER, "clerk", OFFICERS.substring(1), T0))
                .isInstanceOf(SecretNotWhole.class);
        draw.reveal(Party.OFFICER, "clerk", OFFICERS, T0);
    }

    @Test
    void only_the_promised_secret_of_the_same_person_is_taken() {
        planned();
        assertThatThrownBy(() -> draw.reveal(Party.OFFICER, "clerk", "f".repeat(64), T0))
                .isInstanceOf(SecretNotTheOnePromised.class);
        assertThatThrownBy(() -> draw.reveal(Party.OFFICER, "another", OFFICERS, T0))
                .isInstanceOf(NotYourPart.class);
    }

    @Test
    void the_public_number_comes_after_both_secrets() {
        planned();
        draw.reveal(Party.OFFICER, "clerk", OFFICERS, T0);
        assertThatThrownBy(() -> draw.enter(Party.OFFICER, "clerk", BALLS, T0))
                .isInstanceOf(SecretsStillMissing.class);
    }

    @Test
    void two_people_type_the_same_number() {
        revealed();
        draw.enter(Party.OFFICER, "clerk", BALLS, T0);
        assertThat(draw.publicValue()).isNull();
        assertThatThrownBy(() -> draw.enter(Party.WITNESS, "witness", "01.05.09.13.22.30-08", T0))
                .isInstanceOf(PublicValuesDiffer.class);
        draw.enter(Party.WITNESS, "witness", BALLS, T0);
        assertThat(draw.publicValue()).isEqualTo("ssq:2026060=" + BALLS);
        assertThat(draw.status()).isEqualTo(DrawStatus.OPENED);
    }

    @Test
    void without_a_public_number_both_secrets_open_the_draw() {
        Draw urgent = of("none");
        commit(urgent, Party.OFFICER, "clerk", OFFICERS);
        commit(urgent, Party.WITNESS, "witness", WITNESSES);
        urgent.publish(HASH, T0);
        urgent.reveal(Party.WITNESS, "witness", WITNESSES, T0);
        urgent.reveal(Party.OFFICER, "clerk", OFFICERS, T0);

        assertThat(urgent.status()).isEqualTo(DrawStatus.OPENED);
        assertThat(urgent.publicValue()).isEqualTo("none");
    }

    @Test
    void what_is_drawn_is_not_drawn_again_and_not_discarded() {
        revealed();
        draw.enter(Party.OFFICER, "clerk", BALLS, T0);
        draw.enter(Party.WITNESS, "witness", BALLS, T0);
        draw.seal(HASH, Grade.A, T0);

        assertThatThrownBy(() -> draw.seal(HASH, Grade.A, T0)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> draw.discard("重来")).isInstanceOf(StepNotOpen.class);
        draw.disclose(T0);
        assertThatThrownBy(() -> draw.disclose(T0)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void a_mistake_is_discarded_before_the_plan_and_not_after() {
        Draw mistaken = of("none");
        mistaken.discard("期号选错");
        assertThat(mistaken.status()).isEqualTo(DrawStatus.DISCARDED);

        planned();
        assertThatThrownBy(() -> draw.discard("期号选错")).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void a_void_plan_stays_public_with_its_reason_and_opens_the_secrets() {
        planned();
        draw.reveal(Party.OFFICER, "clerk", OFFICERS, T0);
        draw.giveUp("公开号码停止产生", T0);

        assertThat(draw.status()).isEqualTo(DrawStatus.VOIDED);
        assertThat(draw.status().isPlanPublic()).isTrue();
        assertThat(draw.givenUpReason()).isEqualTo("公开号码停止产生");
        assertThat(draw.areSecretsPublic()).isTrue();
        assertThat(draw.pledges().reveals()).containsOnlyKeys("officer");
        assertThat(draw.isDisclosed()).isFalse();
        assertThatThrownBy(() -> draw.seal(HASH, Grade.A, T0)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void a_void_after_the_draw_discloses_its_result() {
        revealed();
        draw.enter(Party.OFFICER, "clerk", BALLS, T0);
        draw.enter(Party.WITNESS, "witness", BALLS, T0);
        draw.seal(HASH, Grade.A, T0);
        draw.giveUp("名单有误", T0);

        assertThat(draw.isDisclosed()).isTrue();
        assertThatThrownBy(() -> draw.disclose(T0)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void before_the_plan_there_is_nothing_to_void() {
        assertThatThrownBy(() -> draw.giveUp("期号选错", T0)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void the_gap_counts_from_the_plan() {
        planned();
        assertThat(draw.earliestDraw(Duration.ofMinutes(60))).isEqualTo(T0.plusSeconds(3600));
    }

    private void planned() {
        commit(Party.OFFICER, "clerk", OFFICERS);
        commit(Party.WITNESS, "witness", WITNESSES);
        draw.publish(HASH, T0);
    }

    private void revealed() {
        planned();
        draw.reveal(Party.OFFICER, "clerk", OFFICERS, T0);
        draw.reveal(Party.WITNESS, "witness", WITNESSES, T0);
    }

    private void commit(Party party, String login, String secret) {
        commit(draw, party, login, secret);
    }

    private static void commit(Draw draw, Party party, String login, String secret) {
        draw.commit(
                party,
                new Pledge.Signatory(login, login, "示例单位"),
                Commitments.commit(DrawHash.SHA_256, NUMBER, party.word(), secret),
                T0);
    }

    private static Draw of(String source) {
        return new Draw(NUMBER, Roster.task(1), source, 2, new FrozenCounts(2, 2, 3, 3, 0, 2));
    }
}
