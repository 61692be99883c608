package org.yangguang.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An inspector (执法检查人员).
 *
 * @param code staff number, the ID in the draw's files
 * @param login account of the person, or null
 * @param certificateExpiry last day of the certificate
 * @param lead may lead (主办资格)
 */
public record InspectorView(
        String code,
        String name,
        String unit,
        String post,
        String login,
        String certificate,
        LocalDate certificateExpiry,
        boolean lead,
        List<String> skills,
        List<Leave> leaves,
        List<Interest> interests) {

    /** First and last day away, and why. */
    public record Leave(LocalDate from, LocalDate to, String reason) implements Serializable {

        public Leave {
            if (from == null || to == null || to.isBefore(from)) {
                throw new LeaveUpsideDown();
            }
            reason = reason == null ? "" : reason.strip();
        }
    }

    /** A declared interest: the organisation concerned (credit code or name) and the relation. */
    public record Interest(String organisation, String relation) implements Serializable {

        public Interest {
            if (organisation == null
                    || organisation.isBlank()
                    || relation == null
                    || relation.isBlank()) {
                throw new InterestNotComplete();
            }
            organisation = organisation.strip();
            relation = relation.strip();
        }
    }

    InspectorView withoutInterests() {
        return new InspectorView(
                code,
                name,
                unit,
                post,
                login,
                certificate,
                certificateExpiry,
                lead,
                skills,
                leaves,
                List.of());
    }
}
