package org.yangguang.roster.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.roster.inspector.InspectorView.Leave;
import org.yangguang.roster.inspector.InspectorView.Training;

/** What a version and its trace keep of a change is a code with days, no sentence of one language. */
class NamingAChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_leave_is_kept_with_its_days_and_a_training_with_its_subject() {
        assertThat(InspectorChange.LEAVE_TAKEN.of(new Leave(DAY, DAY.plusDays(2), "年休假")))
                .isEqualTo("LEAVE_TAKEN 2026-11-20 UP_TO 2026-11-22");
        assertThat(InspectorChange.TRAINING_STRUCK.of(new Training(DAY, "监督检查", true)))
                .isEqualTo("TRAINING_STRUCK 2026-11-20 监督检查");
    }
}
