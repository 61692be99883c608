package org.yangguang.draw.steps;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.lists.Shortage;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskView;

/**
 * What a draw of a task would have to choose from, before anything is frozen; for the clerk only.
 *
 * @param objects projects in the base roster
 * @param eligible of them in scope
 * @param inspectors people in the roster
 * @param available of them who can serve throughout the inspections
 * @param fewestTeams lawful teams of the project that has the fewest; 1 = no chance in the choice (余地)
 * @param absent who is out of the whole draw, and why
 * @param tight projects with at most one lawful team, at most {@value #SHOWN}
 * @param out projects that cannot be drawn, by code
 * @param beside another live draw of the same projects within the same days, or null
 */
public record Prospect(
        TaskView task,
        int teamSize,
        int objects,
        int eligible,
        int inspectors,
        int available,
        int recusals,
        long fewestTeams,
        List<Absent> absent,
        List<Tight> tight,
        List<Out> out,
        Beside beside) {

    static final int SHOWN = 20;

    public Prospect {
        absent = List.copyOf(absent);
        tight = List.copyOf(tight);
        out = List.copyOf(out);
    }

    public boolean isEnoughObjects() {
        return task.quota() > 0 && eligible >= task.quota();
    }

    public boolean isStaffed() {
        return fewestTeams > 0;
    }

    public boolean isPossible() {
        return isStaffed() && isPossibleShort();
    }

    /** Whether a draw could be made that leaves seats empty, for direct assignment. */
    public boolean isPossibleShort() {
        return isEnoughObjects() && beside == null;
    }

    /** A live draw that stands in the way. */
    public record Beside(DrawId id, String number, String task, LocalDate from, LocalDate to) {

        static Beside of(Draw draw) {
            return new Beside(
                    draw.id(),
                    draw.number(),
                    draw.ofTask().title(),
                    draw.ofTask().firstDay(),
                    draw.ofTask().lastDay());
        }
    }

    /** There is a lawful team for everything, but for some project only one: 无随机余地. */
    public boolean isWithoutChoice() {
        return fewestTeams == 1;
    }

    /** Somebody who cannot serve, and why. */
    public record Absent(
            String inspector, String name, String code, String ground, String reason) {}

    /**
     * Projects that are out for one ground.
     *
     * @param some the first of them, at most {@value #SHOWN}; all of them are in the frozen file
     */
    public record Out(String code, int projects, List<CandidateView> some) {

        public Out {
            some = List.copyOf(some);
        }

        static Out of(String code, List<CandidateView> out) {
            return new Out(code, out.size(), out.subList(0, Math.min(SHOWN, out.size())));
        }
    }

    /** A project with hardly a choice of teams, who is recused from it, and what is in short supply. */
    public record Tight(
            String project, String name, long teams, List<Absent> recused, Shortage shortage) {

        public Tight {
            recused = List.copyOf(recused);
        }
    }
}
