package org.yangguang.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.inspection.visit.Drawn.TODAY;
import static org.yangguang.inspection.visit.Drawn.by;

import org.junit.jupiter.api.Test;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.visit.InspectionRules.InspectionAlreadyConcluded;
import org.yangguang.inspection.visit.InspectionRules.InspectionNotConcluded;
import org.yangguang.inspection.visit.InspectionRules.NoticeAlreadyServed;
import org.yangguang.inspection.visit.InspectionRules.NoticeNotServed;

/** 待通知 → 检查中 → 已结束 → 已出报告, and nothing out of order. */
class WalkingThroughAnInspectionTest {

    private static final int NEEDED = 2;

    private final Inspection inspection = Drawn.inspection();

    @Test
    void nothing_is_checked_before_the_notice_is_served() {
        assertThatThrownBy(inspection::requireOnSite).isInstanceOf(NoticeNotServed.class);
        assertThatThrownBy(() -> inspection.confirm(by("insp01"), NEEDED, TODAY))
                .isInstanceOf(NoticeNotServed.class);

        inspection.serveNotice("阳政务查通〔2026〕1号");

        inspection.requireOnSite();
    }

    @Test
    void a_notice_is_served_once() {
        inspection.serveNotice("阳政务查通〔2026〕1号");

        assertThatThrownBy(() -> inspection.serveNotice("阳政务查通〔2026〕2号"))
                .isInstanceOf(NoticeAlreadyServed.class);
    }

    @Test
    void one_inspector_alone_does_not_conclude() {
        inspection.serveNotice("一号");

        assertThat(inspection.confirm(by("insp01"), NEEDED, TODAY)).isFalse();
        assertThat(inspection.confirm(by("insp01"), NEEDED, TODAY)).isFalse();

        assertThat(inspection.status()).isEqualTo(InspectionStatus.ON_SITE);
    }

    @Test
    void the_second_inspector_concludes_on_that_day() {
        inspection.serveNotice("一号");
        inspection.confirm(by("insp01"), NEEDED, TODAY);

        assertThat(inspection.confirm(by("insp02"), NEEDED, TODAY.plusDays(1))).isTrue();

        assertThat(inspection.status()).isEqualTo(InspectionStatus.CONCLUDED);
        assertThat(inspection.concludedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_change_after_a_confirmation_makes_it_void() {
        inspection.serveNotice("一号");
        inspection.confirm(by("insp01"), NEEDED, TODAY);

        assertThat(inspection.voidConfirmations()).isTrue();
        assertThat(inspection.voidConfirmations()).isFalse();

        assertThat(inspection.confirm(by("insp02"), NEEDED, TODAY)).isFalse();
    }

    @Test
    void what_is_concluded_is_not_changed_any_more() {
        conclude();

        assertThatThrownBy(inspection::requireOnSite)
                .isInstanceOf(InspectionAlreadyConcluded.class);
        assertThatThrownBy(() -> inspection.confirm(by("insp01"), NEEDED, TODAY))
                .isInstanceOf(InspectionAlreadyConcluded.class);
    }

    @Test
    void a_report_follows_the_conclusion() {
        assertThatThrownBy(() -> inspection.report("一号", TODAY, true))
                .isInstanceOf(InspectionNotConcluded.class);
    }

    @Test
    void only_the_drawn_team_belongs_to_an_inspection() {
        assertThat(inspection.isOf("insp02")).isTrue();
        assertThat(inspection.isOf("insp03")).isFalse();
        assertThat(inspection.lead().login()).isEqualTo("insp01");
    }

    private void conclude() {
        inspection.serveNotice("一号");
        inspection.confirm(by("insp01"), NEEDED, TODAY);
        inspection.confirm(by("insp02"), NEEDED, TODAY);
    }
}
