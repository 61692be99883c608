package org.yangguang.draw.change;

import java.util.List;
import org.yangguang.draw.ActOnDraw;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.EventLine;
import org.yangguang.plan.task.TaskId;

/** What all acts on a change have in common: number of the draw and code, whom it concerns stays sealed (S15). */
public sealed interface ChangeAct extends ActOnDraw {

    ChangeId change();

    String code();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("task", task()), Ref.of("draw", draw()), Ref.of("change", change()));
    }

    @Override
    default List<String> details() {
        return List.of(number(), code());
    }

    /** Somebody asked for a change after the plan was public. */
    record ChangeAsked(DrawId draw, TaskId task, String number, ChangeId change, String code)
            implements ChangeAct {

        static ChangeAsked of(Draw draw, Change change) {
            return new ChangeAsked(
                    draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
        }
    }

    /** Somebody looked at whom a change concerns (S15: view log). */
    record ChangeSeen(DrawId draw, TaskId task, String number, ChangeId change, String code)
            implements ChangeAct {

        static ChangeSeen of(Draw draw, Change change) {
            return new ChangeSeen(
                    draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
        }
    }

    /** A leader decided for a change; it waits for the witness unless it is an appointment. */
    record ChangeApproved(DrawId draw, TaskId task, String number, ChangeId change, String code)
            implements ChangeAct {

        static ChangeApproved of(Draw draw, Change change) {
            return new ChangeApproved(
                    draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
        }
    }

    /** A leader refused a change, or the witness objected to it; the request stays visible. */
    record ChangeRefused(DrawId draw, TaskId task, String number, ChangeId change, String code)
            implements ChangeAct {

        static ChangeRefused of(Draw draw, Change change) {
            return new ChangeRefused(
                    draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
        }
    }

    /** An event of DR1 3.7 was logged; what all events come to is told by its hash only (S15). */
    record EventTookEffect(
            DrawId draw,
            TaskId task,
            String number,
            ChangeId change,
            String code,
            int event,
            String finalHash,
            String decidedBy)
            implements ChangeAct {

        static EventTookEffect of(Draw draw, Change change, EventLine line) {
            return new EventTookEffect(
                    draw.id(),
                    draw.task(),
                    draw.number(),
                    change.id(),
                    change.claim().code(),
                    line.number(),
                    line.finalHash(),
                    change.decidedBy());
        }

        @Override
        public List<String> details() {
            return List.of(number, code, String.valueOf(event), finalHash);
        }
    }

    /** 未经抽取，经批准直接指派: a seat that the draw could not fill was given to somebody by name. */
    record AppointmentMade(
            DrawId draw, TaskId task, String number, ChangeId change, String code, String decidedBy)
            implements ChangeAct {

        static AppointmentMade of(Draw draw, Change change) {
            return new AppointmentMade(
                    draw.id(),
                    draw.task(),
                    draw.number(),
                    change.id(),
                    change.claim().code(),
                    change.decidedBy());
        }
    }

    /** 作废 after T0: the plan stays public with the reason (DR1 4.4). */
    record DrawVoided(
            DrawId draw,
            TaskId task,
            String number,
            ChangeId change,
            String code,
            String reason,
            String decidedBy)
            implements ChangeAct {

        static DrawVoided of(Draw draw, Change change) {
            return new DrawVoided(
                    draw.id(),
                    draw.task(),
                    draw.number(),
                    change.id(),
                    change.claim().code(),
                    change.claim().reason(),
                    change.decidedBy());
        }

        @Override
        public List<String> details() {
            return List.of(number, code, reason);
        }
    }
}
