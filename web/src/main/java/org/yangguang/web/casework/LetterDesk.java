package org.yangguang.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.casework.letter.LetterView;
import org.yangguang.casework.letter.Letters;
import org.yangguang.casework.letter.ProposedLetter;
import org.yangguang.inspection.InspectionId;

/** The letters of a matter on its page: those proposed and those sent. */
@Named
@RequestScoped
public class LetterDesk {

    @Inject private Letters letters;

    private final Map<InspectionId, List<ProposedLetter>> proposed = new HashMap<>();
    private final Map<InspectionId, List<LetterView>> issued = new HashMap<>();

    public List<ProposedLetter> proposed(InspectionId inspection) {
        return proposed.computeIfAbsent(inspection, letters::proposed);
    }

    public List<LetterView> issued(InspectionId inspection) {
        return issued.computeIfAbsent(inspection, letters::issued);
    }

    /** Whether the caller reads confidential letters, too. */
    public boolean isEverything() {
        return letters.readsEverything();
    }
}
