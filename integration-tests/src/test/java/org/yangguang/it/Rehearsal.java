package org.yangguang.it;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.steps.Draws;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Witness;
import org.yangguang.plan.task.TaskDraft;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskQuery;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.platform.BusinessTime;

/** A task of the demo bureau on its way to the dispatch, done by its clerk and its witness. */
final class Rehearsal {

    private static final String OFFICERS = "a1".repeat(32);
    private static final String WITNESSES = "b2".repeat(32);
    private static final String DICE = "3141592653589793238462";

    private final Clerk clerk;
    private final Witness witness;

    Rehearsal(Clerk clerk, Witness witness) {
        this.clerk = clerk;
        this.witness = witness;
    }

    TaskId task() throws Exception {
        LocalDate day = dayOfItsOwn();
        return task(day, day);
    }

    /** One task on each day: draws of the same days do not stand beside each other. */
    private LocalDate dayOfItsOwn() throws Exception {
        long tasks = clerk.call(() -> bean(Tasks.class).count(TaskQuery.everything()));
        return LocalDate.of(bean(BusinessTime.class).today().getYear(), 1, 1).plusDays(tasks);
    }

    TaskId task(LocalDate from, LocalDate to) throws Exception {
        PlanView plan =
                bean(Plans.class).published().stream()
                        .filter(p -> p.year() == from.getYear())
                        .findFirst()
                        .orElseThrow();
        TaskDraft draft = new TaskDraft("排练用的抽查任务", 2, true, from, to, 2);
        TaskId task = clerk.call(() -> bean(Tasks.class).draft(plan.id(), draft, token()));
        clerk.run(() -> bean(Tasks.class).publish(task));
        return task;
    }

    DrawId frozen(TaskId task) throws Exception {
        return clerk.call(() -> bean(Draws.class).freeze(task, "dice:rehearsal", token()));
    }

    /** With seats that the draw may leave empty. */
    DrawId frozenShort(TaskId task) throws Exception {
        return clerk.call(() -> bean(Draws.class).freezeShort(task, "dice:rehearsal", token()));
    }

    DrawId planned(TaskId task) throws Exception {
        return planned(frozen(task));
    }

    DrawId planned(DrawId draw) throws Exception {
        String number = clerk.call(() -> bean(Draws.class).view(draw)).row().number();
        clerk.run(
                () ->
                        bean(Draws.class)
                                .commit(draw, commitment(number, "officer", OFFICERS), "示例单位"));
        witness.run(
                () ->
                        bean(Draws.class)
                                .commit(draw, commitment(number, "witness", WITNESSES), "监督单位"));
        clerk.run(() -> bean(Draws.class).publish(draw));
        return draw;
    }

    /** Everything that decides the draw is fixed; nothing is drawn. */
    DrawId opened(TaskId task) throws Exception {
        return opened(planned(task));
    }

    DrawId opened(DrawId draw) throws Exception {
        handIn(draw);
        clerk.run(() -> bean(BusinessTime.class).moveForward(Duration.ofMinutes(61)));
        enter(draw);
        return draw;
    }

    void handIn(DrawId draw) throws Exception {
        clerk.run(() -> bean(Draws.class).reveal(draw, OFFICERS));
        witness.run(() -> bean(Draws.class).reveal(draw, WITNESSES));
    }

    void enter(DrawId draw) throws Exception {
        clerk.run(() -> bean(Draws.class).enter(draw, DICE));
        witness.run(() -> bean(Draws.class).enter(draw, DICE));
    }

    DrawId drawn() throws Exception {
        DrawId draw = opened(task());
        clerk.run(() -> bean(Draws.class).run(draw));
        return draw;
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    private static String commitment(String number, String role, String secret) {
        return Commitments.commit(DrawHash.SHA_256, number, role, secret);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
