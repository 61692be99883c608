package org.yangguang.inspection.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** A party of the project as it stood when the inspection opened. */
@Embeddable
record Party(
        @Column(name = "subject_id") String subjectId,
        String name,
        @Enumerated(EnumType.STRING) PartyRole role) {

    static Party of(PartyView party) {
        return new Party(party.subject().value(), party.name(), party.role());
    }

    PartyView view() {
        return new PartyView(new SubjectId(subjectId), name, role);
    }
}
