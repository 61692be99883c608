package org.yangguang.draw.change;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.EventBook;
import org.yangguang.draw.change.ChangeRules.AppointeeNotAvailable;
import org.yangguang.draw.change.ChangeRules.AppointeeRecused;
import org.yangguang.draw.change.ChangeRules.LeadNeeded;
import org.yangguang.draw.change.ChangeRules.NotInThisDraw;
import org.yangguang.draw.change.ChangeRules.SeatNotEmpty;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.lists.Ground;
import org.yangguang.draw.lists.Interests;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.roster.tender.Projects;

/** 直接指派: holds whoever is named to what the law asks of whoever is drawn (S14). */
@ApplicationScoped
class Appointees {

    private static final int LEAD_SEAT = 1;

    @EJB private Inspectors inspectors;
    @EJB private Projects projects;
    @Inject private EventBook events;
    @Inject private Clock clock;

    /** What can be told without knowing the project: certificate, leave, account, lead. */
    InspectorView requireFit(Draw draw, Target target) {
        InspectorView person =
                find(target.inspector()).orElseThrow(() -> new NotInThisDraw(target.inspector()));
        LocalDate today = LocalDate.now(clock);
        LocalDate last = draw.ofTask().lastDay().isBefore(today) ? today : draw.ofTask().lastDay();
        Ground.keepingOut(person, today, last)
                .ifPresent(
                        ground -> {
                            throw new AppointeeNotAvailable(person.name(), ground.name());
                        });
        if (target.seat() == LEAD_SEAT && !person.lead()) {
            throw new LeadNeeded(person.name());
        }
        return person;
    }

    /** Told only to who may know the project (S15). */
    void requireUnbiased(Assignment assignment, InspectorView person) {
        boolean declared =
                Interests.conflict(
                                assignment.project(),
                                person,
                                projects.parties(assignment.project()))
                        .isPresent();
        boolean decided =
                events.events(assignment.draw()).stream()
                        .anyMatch(event -> isRecusal(event, assignment, person));
        if (declared || decided) {
            throw new AppointeeRecused(person.name());
        }
        if (assignment.team().has(person.login())) {
            throw new SeatNotEmpty();
        }
    }

    private static boolean isRecusal(DrawEvent event, Assignment assignment, InspectorView person) {
        return event instanceof DrawEvent.Recuse recuse
                && recuse.object().equals(assignment.project().value())
                && recuse.inspector().equals(person.code());
    }

    /** The person's name, or the number when nobody in the roster has it any more. */
    String nameOf(String code) {
        return find(code).map(InspectorView::name).orElse(code);
    }

    private Optional<InspectorView> find(String code) {
        return inspectors.all().stream().filter(person -> person.code().equals(code)).findFirst();
    }
}
