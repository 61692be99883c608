package org.yangguang.draw.steps;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.dr1.standing.Choices;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.lists.Freezing;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.Ground;
import org.yangguang.draw.lists.Staff;
import org.yangguang.draw.lists.StatedGround;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.roster.tender.Projects;
import org.yangguang.rules.parameters.Figures;

/** Looks at the rosters of today: what would be frozen, and whether a draw is possible at all. */
@ApplicationScoped
public class Prospects {

    @Inject private Tasks tasks;
    @Inject private Inspectors inspectors;
    @Inject private Projects projects;
    @Inject private Exclusions exclusions;
    @Inject private Clock clock;

    /** The lists together with what one needs to read them. */
    record Look(
            TaskView task,
            int teamSize,
            List<CandidateView> candidates,
            List<InspectorView> people,
            FrozenLists lists) {}

    Look look(TaskId id) {
        TaskView task = tasks.view(id);
        List<CandidateView> candidates = exclusions.candidates(id);
        List<InspectorView> people = inspectors.all();
        int least = Figures.TEAM_SIZE.on(LocalDate.now(clock));
        return new Look(
                task,
                Math.max(least, task.teamSize()),
                candidates,
                people,
                Freezing.of(task, candidates, people, projects::parties));
    }

    /** @param beside another live draw of the same projects within the same days, if there is one */
    static Prospect of(Look look, Optional<Draw> beside) {
        FrozenLists lists = look.lists();
        List<Choices> choices = lists.choices(look.teamSize());
        return new Prospect(
                look.task(),
                look.teamSize(),
                lists.objects().size(),
                lists.eligible(),
                lists.inspectors().size(),
                lists.available(),
                lists.recusals().size(),
                fewestTeams(choices),
                absent(look),
                tight(choices, look),
                out(look),
                beside.map(Prospect.Beside::of).orElse(null));
    }

    /** Of the project that has the fewest; zero without projects. */
    static long fewestTeams(List<Choices> choices) {
        return choices.stream()
                .map(Choices::count)
                .min(BigInteger::compareTo)
                .map(Staff::clamped)
                .orElse(0L);
    }

    private static List<Prospect.Out> out(Look look) {
        return look.candidates().stream()
                .filter(candidate -> !candidate.eligible())
                .collect(
                        Collectors.groupingBy(CandidateView::exclusionCode, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(code -> Prospect.Out.of(code.getKey(), code.getValue()))
                .toList();
    }

    private static List<Prospect.Absent> absent(Look look) {
        Map<String, String> names = names(look);
        return look.lists().evidence().stream()
                .filter(e -> names.containsKey(e.about()))
                .map(e -> absent(e.about(), names, e))
                .toList();
    }

    private static Prospect.Absent absent(
            String inspector, Map<String, String> names, StatedGround why) {
        return new Prospect.Absent(
                inspector,
                names.get(inspector),
                why.code(),
                Ground.sentence(why.code()),
                why.reason());
    }

    private static List<Prospect.Tight> tight(List<Choices> all, Look look) {
        Map<String, String> titles =
                look.candidates().stream()
                        .collect(Collectors.toMap(c -> c.project().value(), CandidateView::name));
        return all.stream()
                .filter(choices -> Staff.clamped(choices.count()) <= 1)
                .limit(Prospect.SHOWN)
                .map(choices -> tight(choices, titles.get(choices.object()), look))
                .toList();
    }

    private static Prospect.Tight tight(Choices choices, String title, Look look) {
        Map<String, String> names = names(look);
        String prefix = choices.object() + "/";
        List<Prospect.Absent> recused =
                look.lists().evidence().stream()
                        .filter(e -> e.about().startsWith(prefix))
                        .map(e -> absent(e.about().substring(prefix.length()), names, e))
                        .toList();
        return new Prospect.Tight(
                choices.object(),
                title,
                Staff.clamped(choices.count()),
                recused,
                look.lists().shortage(choices.object(), look.teamSize()));
    }

    private static Map<String, String> names(Look look) {
        return look.people().stream()
                .collect(Collectors.toMap(InspectorView::code, InspectorView::name));
    }
}
