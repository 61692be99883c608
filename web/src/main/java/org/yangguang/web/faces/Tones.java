package org.yangguang.web.faces;

import static org.yangguang.web.faces.Tone.BAD;
import static org.yangguang.web.faces.Tone.INFO;
import static org.yangguang.web.faces.Tone.OK;
import static org.yangguang.web.faces.Tone.PLAIN;
import static org.yangguang.web.faces.Tone.WARN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.yangguang.accountability.obligation.ObligationStatus;
import org.yangguang.accountability.overrun.Verdict;
import org.yangguang.amendment.draft.CheckState;
import org.yangguang.amendment.draft.DraftStatus;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.WorkedResult;
import org.yangguang.amendment.workedcase.CaseFileRow;
import org.yangguang.casework.matter.MatterStatus;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.change.ChangeStatus;
import org.yangguang.draw.dispatch.ChangeEffect;
import org.yangguang.draw.openness.Check;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.yearplan.PlanStatus;
import org.yangguang.plan.yearplan.TeamPost;
import org.yangguang.publicity.PublicFinding;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.imports.ImportState;
import org.yangguang.rulebook.book.Doubt;
import org.yangguang.rulebook.statute.TextState;

/** The one table of which state has which colour, for {@code <y:status value="#{task.status}"/>}. */
@Named
@ApplicationScoped
public class Tones {

    private static final Map<Enum<?>, Tone> STATES = new HashMap<>();

    /** Codes that the contexts hand out as text. */
    private static final Map<String, Tone> CODES =
            Map.ofEntries(
                    Map.entry("PASS", OK),
                    Map.entry("FAIL", BAD),
                    Map.entry("SUSPECT", WARN),
                    Map.entry("TO_SETTLE", WARN),
                    Map.entry("FIELD_MISSING", INFO),
                    Map.entry("S3", BAD),
                    Map.entry("S2", WARN),
                    Map.entry("S1", INFO),
                    Map.entry("-", INFO),
                    Map.entry("M", OK),
                    Map.entry("MH", INFO),
                    Map.entry("catalogue.coming", INFO),
                    Map.entry("catalogue.inForce", OK),
                    Map.entry("publicity.clean", OK),
                    Map.entry("publicity.decided", INFO),
                    Map.entry("publicity.undecided", WARN));

    static {
        say(PLAIN, PlanStatus.DRAFT);
        say(INFO, PlanStatus.SUBMITTED, PlanStatus.APPROVED);
        say(WARN, PlanStatus.RETURNED);
        say(OK, PlanStatus.PUBLISHED);

        say(PLAIN, TaskStatus.DRAFT);
        say(INFO, TaskStatus.PUBLISHED);
        say(WARN, TaskStatus.DRAWN);
        say(OK, TaskStatus.CLOSED);
        say(BAD, TaskStatus.CANCELLED);

        say(INFO, TeamPost.LEADER);
        say(PLAIN, TeamPost.DEPUTY, TeamPost.MEMBER);

        say(INFO, DrawStatus.FROZEN, DrawStatus.COMMITTED, DrawStatus.PLANNED);
        say(WARN, DrawStatus.OPENED);
        say(OK, DrawStatus.DRAWN, DrawStatus.DISCLOSED);
        say(BAD, DrawStatus.DISCARDED, DrawStatus.VOIDED);

        say(WARN, ChangeStatus.ASKED);
        say(INFO, ChangeStatus.DECIDED);
        say(BAD, ChangeStatus.REFUSED, ChangeStatus.OBJECTED);
        say(OK, ChangeStatus.EFFECTIVE);

        say(BAD, ChangeEffect.Way.WITHDRAWN);
        say(INFO, ChangeEffect.Way.HANDED_OVER);
        say(OK, ChangeEffect.Way.JOINED);

        say(PLAIN, Check.State.PENDING);
        say(OK, Check.State.HOLDS);
        say(BAD, Check.State.FAILS);

        say(WARN, InspectionStatus.OPENED);
        say(INFO, InspectionStatus.ON_SITE, InspectionStatus.CONCLUDED, InspectionStatus.WITHDRAWN);
        say(OK, InspectionStatus.REPORTED);

        say(OK, FindingStatus.PASS);
        say(BAD, FindingStatus.FAIL);
        say(WARN, FindingStatus.SUSPECT);
        say(PLAIN, FindingStatus.NA);

        say(BAD, MatterStatus.OPEN);
        say(WARN, MatterStatus.PROPOSED, MatterStatus.REVIEWED);
        say(INFO, MatterStatus.DECIDED);
        say(OK, MatterStatus.ENDED);

        say(OK, PublicFinding.CLEAN);
        say(WARN, PublicFinding.RECTIFY);
        say(INFO, PublicFinding.IN_HANDLING);

        say(BAD, ObligationStatus.OVERDUE);
        say(WARN, ObligationStatus.DONE_LATE, ObligationStatus.OPEN);
        say(OK, ObligationStatus.DONE);

        say(BAD, Verdict.CONFIRMED);
        say(OK, Verdict.EXEMPT);

        say(OK, RosterState.ACTIVE);
        say(PLAIN, RosterState.INACTIVE, RosterState.WITHDRAWN);

        say(OK, PartyRole.WINNER);

        say(INFO, ImportState.UPLOADED, ImportState.CHECKING, ImportState.ACCEPTING);
        say(WARN, ImportState.CHECKED);
        say(OK, ImportState.ACCEPTED);
        say(PLAIN, ImportState.UNDONE);
        say(BAD, ImportState.FAILED);

        say(INFO, DraftStatus.DRAFT);
        say(WARN, DraftStatus.SUBMITTED);
        say(OK, DraftStatus.APPROVED);
        say(BAD, DraftStatus.REJECTED);
        say(PLAIN, DraftStatus.WITHDRAWN);

        say(PLAIN, CheckState.UNCHECKED);
        say(INFO, CheckState.RUNNING);
        say(OK, CheckState.ACCEPTED);
        say(BAD, CheckState.REFUSED);

        say(PLAIN, RehearsalState.NONE, RehearsalState.CANCELLED);
        say(INFO, RehearsalState.RUNNING);
        say(OK, RehearsalState.DONE);
        say(BAD, RehearsalState.FAILED);

        say(OK, CaseFileRow.Fate.NEW, CaseFileRow.Fate.CHANGED);
        say(PLAIN, CaseFileRow.Fate.SAME);
        say(BAD, CaseFileRow.Fate.BAD);

        say(BAD, WorkedResult.Change.BROKEN);
        say(WARN, WorkedResult.Change.STILL);
        say(OK, WorkedResult.Change.MENDED);

        say(BAD, Doubt.Kind.MISSING, Doubt.Kind.OUT_OF_FORCE);
        say(WARN, Doubt.Kind.AMENDED);

        say(OK, TextState.IN_FORCE);
        say(INFO, TextState.TO_COME);
        say(WARN, TextState.ENDED);
        say(BAD, TextState.WITHDRAWN);
    }

    private static void say(Tone tone, Enum<?>... states) {
        for (Enum<?> state : states) {
            STATES.put(state, tone);
        }
    }

    /** Of a state or a code; true is good and false is bad; a tone is itself; what is unknown or null is plain. */
    public Tone of(Object said) {
        if (said instanceof Tone tone) {
            return tone;
        }
        if (said instanceof Boolean good) {
            return good ? OK : BAD;
        }
        return said instanceof Enum<?> state
                ? STATES.getOrDefault(state, PLAIN)
                : CODES.getOrDefault(String.valueOf(said), PLAIN);
    }

    /** Of a step that is done, or that somebody waits for. */
    public Tone done(boolean done) {
        return done ? OK : WARN;
    }

    /** Of something that is worth a colour only when it is so. */
    public Tone so(boolean so) {
        return so ? OK : PLAIN;
    }

    /** The class in the style sheet; {@code tone}, where one is given, wins over what the value says. */
    public String css(Object value, Object tone) {
        if (tone instanceof String word) {
            return word.isEmpty() ? of(value).css() : Tone.valueOf(upper(word)).css();
        }
        return of(tone == null ? value : tone).css();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
