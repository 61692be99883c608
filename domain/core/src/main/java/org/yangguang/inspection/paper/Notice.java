package org.yangguang.inspection.paper;

import java.time.LocalDate;
import org.yangguang.inspection.paper.PaperRules.NoticeIncomplete;
import org.yangguang.platform.Wording;

/** What a notice is to say: day and place of the check, and what the parties are asked to do (S14). */
public record Notice(LocalDate on, String place, String requirements) {

    private static final Wording WORDS = Wording.beside(Notice.class);

    public Notice {
        if (on == null || isBlank(place) || isBlank(requirements)) {
            throw new NoticeIncomplete();
        }
        place = place.strip();
        requirements = requirements.strip();
    }

    /** What is asked for unless the inspector writes something else. */
    public static String usualRequirements() {
        return WORDS.of("notice.requirements.default");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
