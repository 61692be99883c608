package org.yangguang.web.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.change.ChangeStatus;
import org.yangguang.draw.steps.DrawView;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;
import org.yangguang.web.platform.Shell;

/** How a draw reads: colours, the stepper, the ledger. */
@Named
@ApplicationScoped
public class DrawLook implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS =
            List.of("freeze", "seal", "plan", "open", "run", "dispatch", "disclose");
    private static final List<ChangeKind> AFTER_THE_DRAW =
            List.of(
                    ChangeKind.LEAVE,
                    ChangeKind.RECUSE,
                    ChangeKind.OUT,
                    ChangeKind.ADD,
                    ChangeKind.VOID);

    @Inject private Texts texts;
    @Inject private Shell shell;

    /** The seven steps in order; keys of their names. */
    public List<String> getSteps() {
        return STEPS;
    }

    /** {@code done}, {@code now} or nothing for a step by its place from 0. */
    public String step(int place, int now) {
        if (place < now) {
            return "done";
        }
        return place == now ? "now" : "";
    }

    /** The place of the step that is next; 7 when all are done. */
    public int now(DrawView view) {
        return switch (view.status()) {
            case FROZEN -> 1;
            case COMMITTED -> 2;
            case PLANNED -> 3;
            case OPENED -> 4;
            case DRAWN -> view.dispatch().isAllAcknowledged() ? 6 : 5;
            case DISCLOSED -> STEPS.size();
            case DISCARDED, VOIDED -> -1;
        };
    }

    /** What a link to a change says to the person at the screen. */
    public String verb(ChangeStatus status, boolean leader, boolean witness) {
        boolean waited =
                leader && status == ChangeStatus.ASKED || witness && status == ChangeStatus.DECIDED;
        return texts.get(waited ? "draw.change.decideNow" : "common.open");
    }

    /** Kinds of change that can be asked for now; an empty seat has its own link. */
    public List<ChangeKind> askable(DrawStatus status, boolean clerk, boolean leader) {
        boolean drawn = status == DrawStatus.DRAWN;
        if (clerk && drawn) {
            return AFTER_THE_DRAW;
        }
        if (clerk && (status == DrawStatus.PLANNED || status == DrawStatus.OPENED)) {
            return List.of(ChangeKind.VOID);
        }
        return leader && drawn ? List.of(ChangeKind.LEAVE) : List.of();
    }

    Ledger ledger(List<DrawRow> rows) {
        return new Ledger(
                texts.get("draw.draws.title"),
                Stream.of(
                                "number", "task", "title", "status", "frozen", "planned", "drawn",
                                "grade")
                        .map(column -> texts.get("draw.column." + column))
                        .toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(DrawRow row) {
        return List.of(
                row.number(),
                row.taskNumber(),
                row.taskTitle(),
                texts.name(row.status()),
                shell.local(row.frozenAt()),
                shell.local(row.plannedAt()),
                shell.local(row.drawnAt()),
                row.grade() == null ? "" : row.grade().name());
    }
}
