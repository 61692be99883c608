package org.yangguang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.accountability.obligation.ObligationStatus;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.web.faces.Texts;
import org.yangguang.web.faces.Tone;
import org.yangguang.web.faces.Tones;

/** How a deadline looks: {@code #{deadlines.words(o)}} in the tone {@code #{deadlines.tone(o)}}. */
@Named
@RequestScoped
public class Deadlines {

    /** From this many working days left on, nothing presses. */
    private static final int COMFORTABLE = 3;

    @Inject private Texts texts;
    @Inject private Tones tones;

    public Tone tone(ObligationView obligation) {
        boolean comfortable =
                obligation.status() == ObligationStatus.OPEN
                        && obligation.daysLeft() >= COMFORTABLE;
        return comfortable ? Tone.OK : tones.of(obligation.status());
    }

    public String words(ObligationView obligation) {
        return switch (obligation.status()) {
            case OVERDUE -> texts.of("accountability.late", obligation.daysLate());
            case DONE_LATE -> texts.of("accountability.doneLate", obligation.daysLate());
            case DONE -> texts.get("accountability.done");
            case OPEN -> left(obligation.daysLeft());
        };
    }

    private String left(int days) {
        return days == 0
                ? texts.get("accountability.lastDayToday")
                : texts.of("accountability.left", days);
    }
}
