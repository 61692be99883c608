package org.yangguang.roster.inspector;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yangguang.roster.inspector.InspectorRules.InterestNotComplete;
import org.yangguang.roster.inspector.InspectorRules.LeaveUpsideDown;
import org.yangguang.roster.inspector.InspectorRules.TrainingNotComplete;
import org.yangguang.rules.parameters.Figures;

/**
 * An inspector (执法检查人员).
 *
 * @param code staff number, the ID in the draw's files
 * @param login account of the person, or null
 * @param certificateExpiry last day of the certificate
 * @param lead may lead (主办资格)
 * @param trainings every training and exam taken (S28), as entered
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
        List<Interest> interests,
        List<Training> trainings) {

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

    /** 培训考核 (S28): the day of the exam, what it was about, and whether it was passed. */
    public record Training(LocalDate on, String subject, boolean passed) implements Serializable {

        public Training {
            if (on == null || subject == null || subject.isBlank()) {
                throw new TrainingNotComplete();
            }
            subject = subject.strip();
        }
    }

    /** Day of the latest training that was passed. */
    public Optional<LocalDate> trainedOn() {
        return trainings.stream()
                .filter(Training::passed)
                .map(Training::on)
                .max(Comparator.naturalOrder());
    }

    /** Whether a training is recent enough on a day; always, while the parameter asks nobody for one (0 months). */
    public boolean isTrained(LocalDate day) {
        Period valid = Figures.TRAINING.on(day);
        return valid.isZero()
                || trainedOn().filter(on -> !on.plus(valid).isBefore(day)).isPresent();
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
                List.of(),
                trainings);
    }
}
