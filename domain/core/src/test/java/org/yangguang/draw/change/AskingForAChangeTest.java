package org.yangguang.draw.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.draw.ceremony.DrawnDraw.NOW;

import org.junit.jupiter.api.Test;
import org.yangguang.Broken;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.draw.change.ChangeRules.AskerMayNotDecide;
import org.yangguang.draw.change.ChangeRules.ChangeCodeNotValid;
import org.yangguang.draw.change.ChangeRules.ChangeNotOpen;
import org.yangguang.draw.change.ChangeRules.EvidenceMissing;
import org.yangguang.draw.change.ChangeRules.WitnessIsAnother;
import org.yangguang.draw.lists.Ground;
import org.yangguang.kernel.ReasonMissing;

/** One asks, another decides, a third approves; each says it once and with a reason. */
class AskingForAChangeTest {

    private static final Target PROJECT = Target.project("PRJ:1");

    private final Draw draw = new DrawnDraw().drawn();

    @Test
    void a_change_takes_effect_with_the_third_word() {
        Change out = asked(ChangeKind.OUT, PROJECT, "E01", "insp01", false);
        assertThat(out.status()).isEqualTo(ChangeStatus.ASKED);
        out.approve("leader", NOW);
        assertThat(out.status()).isEqualTo(ChangeStatus.DECIDED);
        out.consent("witness", NOW);
        assertThat(out.status()).isEqualTo(ChangeStatus.EFFECTIVE);
        assertThat(out.event()).hasToString("OUT\tPRJ:1\t-\tE01");
    }

    @Test
    void saying_the_same_twice_changes_nothing() {
        Change out = asked(ChangeKind.OUT, PROJECT, "E01", "insp01", false);
        assertThat(out.approve("leader", NOW)).isTrue();
        assertThat(out.approve("leader", NOW)).isFalse();
        assertThat(out.consent("witness", NOW)).isTrue();
        assertThat(out.consent("witness", NOW)).isFalse();
    }

    @Test
    void who_asks_does_not_decide_and_neither_of_them_is_the_witness() {
        Change out = asked(ChangeKind.OUT, PROJECT, "E01", "clerk", false);
        assertThatThrownBy(() -> out.approve("clerk", NOW)).isInstanceOf(AskerMayNotDecide.class);
        assertThatThrownBy(() -> out.refuse("clerk", "不必", NOW))
                .isInstanceOf(AskerMayNotDecide.class);
        out.approve("leader", NOW);
        assertThatThrownBy(() -> out.consent("clerk", NOW)).isInstanceOf(WitnessIsAnother.class);
        assertThatThrownBy(() -> out.consent("leader", NOW)).isInstanceOf(WitnessIsAnother.class);
    }

    @Test
    void a_refusal_needs_a_reason_and_stays() {
        Change recusal =
                asked(ChangeKind.RECUSE, Target.pair("PRJ:1", "INS-1"), "R03", "insp01", false);
        assertThatThrownBy(() -> recusal.refuse("leader", " ", NOW))
                .isInstanceOf(ReasonMissing.class);
        recusal.refuse("leader", "没有利害关系的证据", NOW);
        assertThat(recusal.status()).isEqualTo(ChangeStatus.REFUSED);
        assertThat(recusal.refusal()).isEqualTo("没有利害关系的证据");
        assertThatThrownBy(() -> recusal.approve("leader", NOW)).isInstanceOf(ChangeNotOpen.class);
    }

    @Test
    void the_witness_comes_last_and_may_object() {
        Change out = asked(ChangeKind.OUT, PROJECT, "E01", "insp01", false);
        assertThatThrownBy(() -> out.consent("witness", NOW)).isInstanceOf(ChangeNotOpen.class);
        out.approve("leader", NOW);
        out.object("witness", "电话可以接通", NOW);
        assertThat(out.status()).isEqualTo(ChangeStatus.OBJECTED);
        assertThatThrownBy(() -> out.consent("witness", NOW)).isInstanceOf(ChangeNotOpen.class);
    }

    @Test
    void a_leader_lets_an_inspector_go_by_asking_but_not_without_the_witness() {
        Change leave = asked(ChangeKind.LEAVE, Target.inspector("INS-1"), "E03", "leader", true);
        assertThat(leave.status()).isEqualTo(ChangeStatus.DECIDED);
        assertThat(leave.decidedBy()).isEqualTo("leader");
        assertThat(asked(ChangeKind.LEAVE, Target.inspector("INS-1"), "E03", "clerk", false))
                .extracting(Change::status)
                .isEqualTo(ChangeStatus.ASKED);
    }

    @Test
    void a_void_takes_two_persons() {
        Change void_ = asked(ChangeKind.VOID, Target.WHOLE_DRAW, "V02", "clerk", false);
        assertThat(void_.status()).isEqualTo(ChangeStatus.DECIDED);
        assertThatThrownBy(() -> void_.consent("clerk", NOW)).isInstanceOf(WitnessIsAnother.class);
        void_.consent("witness", NOW);
        assertThat(void_.status()).isEqualTo(ChangeStatus.EFFECTIVE);
    }

    @Test
    void an_appointment_is_the_leaders_word() {
        Change appointment =
                asked(
                        ChangeKind.APPOINT,
                        Target.seat(new AssignmentId(5), 1, "INS-9"),
                        "A01",
                        "clerk",
                        false);
        appointment.approve("leader", NOW);
        assertThat(appointment.status()).isEqualTo(ChangeStatus.EFFECTIVE);
    }

    @Test
    void each_kind_has_its_own_codes() {
        assertThatThrownBy(() -> asked(ChangeKind.OUT, PROJECT, "E03", "clerk", false))
                .isInstanceOf(ChangeCodeNotValid.class);
        assertThat(ChangeKind.values())
                .allSatisfy(
                        kind ->
                                assertThat(kind.codes())
                                        .isNotEmpty()
                                        .allMatch(code -> Ground.valueOf(code) != null));
    }

    @Test
    void nothing_is_asked_for_on_a_bare_word() {
        assertThatThrownBy(() -> new Claim("E01", " ", "电话无人接听", null))
                .isInstanceOf(EvidenceMissing.class);
        assertThatThrownBy(() -> new Claim("E01", "通话记录", null, null))
                .isInstanceOf(ReasonMissing.class);
        assertThat(new Claim("R03", "申请书", "亲属", " ").party()).isNull();
    }

    @Test
    void before_the_draw_only_a_void_is_asked_for() {
        Draw planned = new DrawnDraw().planned();
        Claim claim = new Claim("E01", "记录", "找不到", null);
        assertThatThrownBy(() -> new Change(planned, ChangeKind.OUT, PROJECT, claim))
                .satisfies(Broken.rule("draw.error.StepNotOpen"));
        Claim why = new Claim("V01", "公告", "停售", null);
        assertThat(new Change(planned, ChangeKind.VOID, Target.WHOLE_DRAW, why).status())
                .isEqualTo(ChangeStatus.ASKED);
    }

    private Change asked(ChangeKind kind, Target target, String code, String by, boolean leads) {
        Change change = new Change(draw, kind, target, new Claim(code, "通话记录 3 次", "理由", null));
        change.ask(by, leads, NOW);
        return change;
    }
}
