package org.yangguang.draw.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.yangguang.dr1.standing.Choices;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.Instants;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawAct.DrawFrozen;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.ceremony.DrawNumbers;
import org.yangguang.draw.ceremony.SourceKind;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.steps.StepRules.DrawNotPossible;
import org.yangguang.draw.steps.StepRules.PeriodAlreadyInDraw;
import org.yangguang.draw.steps.StepRules.QuotaAboveEligible;
import org.yangguang.draw.steps.StepRules.TaskAlreadyInDraw;
import org.yangguang.draw.steps.StepRules.TaskNotReady;
import org.yangguang.identity.CurrentUser;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.TaskView;
import org.yangguang.platform.settings.Settings;

/** 冻结名单: refuses what could not be drawn lawfully before anything is promised. */
@ApplicationScoped
class Freezer {

    @Inject private EntityManager entities;
    @Inject private Prospects prospects;
    @Inject private DrawBook book;
    @Inject private DrawNumbers numbers;
    @Inject private DrawFiles files;
    @Inject private CurrentUser user;
    @Inject private Settings settings;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Every project that can be drawn has a lawful team. */
    DrawId freeze(TaskId task, String source) {
        return freeze(task, source, Freezer::requireStaffed);
    }

    /** Seats may stay empty. */
    DrawId freezeShort(TaskId task, String source) {
        return freeze(task, source, (look, choices) -> {});
    }

    private DrawId freeze(
            TaskId taskId, String source, BiConsumer<Prospects.Look, List<Choices>> staffing) {
        SourceKind.requireOffered(source, settings);
        SourceKind.requireStillToCome(source, clock.instant());
        // the number comes first: its lock lets one freezing after the other look for a live draw
        String number = numbers.next();
        Prospects.Look look = prospects.look(taskId);
        requireReady(look.task());
        List<Choices> choices = look.lists().choices(look.teamSize());
        requireEnoughObjects(look);
        staffing.accept(look, choices);
        Draw draw = new Draw(number, look.task(), source, look.teamSize(), counts(look, choices));
        draw.frozen(user.login(), clock.instant());
        entities.persist(draw);
        String by = user.name() + "\t" + Instants.minute(clock.instant(), clock);
        look.lists().files(by).forEach((name, bytes) -> files.store(draw.id(), name, bytes));
        acts.fire(new DrawFrozen(draw.id(), taskId, number, source));
        return draw.id();
    }

    private void requireReady(TaskView task) {
        book.liveOf(task.id())
                .ifPresent(
                        live -> {
                            throw new TaskAlreadyInDraw(live.number());
                        });
        book.liveBeside(task)
                .ifPresent(
                        live -> {
                            throw new PeriodAlreadyInDraw(live);
                        });
        if (task.status() != TaskStatus.PUBLISHED) {
            throw new TaskNotReady(task.title());
        }
    }

    private static void requireEnoughObjects(Prospects.Look look) {
        FrozenLists lists = look.lists();
        int quota = look.task().quota();
        if (quota > lists.eligible() || lists.eligible() == 0) {
            throw new QuotaAboveEligible(quota, lists.eligible(), lists.objects().size());
        }
    }

    private static void requireStaffed(Prospects.Look look, List<Choices> choices) {
        long without =
                choices.stream().map(Choices::count).filter(count -> count.signum() == 0).count();
        if (without > 0) {
            throw new DrawNotPossible(without, look.teamSize(), look.lists().available());
        }
    }

    private static FrozenCounts counts(Prospects.Look look, List<Choices> choices) {
        FrozenLists lists = look.lists();
        return new FrozenCounts(
                lists.objects().size(),
                lists.eligible(),
                lists.inspectors().size(),
                lists.available(),
                lists.recusals().size(),
                Prospects.fewestTeams(choices));
    }
}
