package org.yangguang.draw.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskView;
import org.yangguang.platform.Wording;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** Turns the rosters of today into the lists of a draw: a pure function of what it is given (S11–S13). */
public final class Freezing {

    private static final Wording WORDS = Wording.beside(Freezing.class);

    private final TaskView task;
    private final List<DrawObject> objects = new ArrayList<>();
    private final List<DrawInspector> inspectors = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();
    private final List<StatedGround> evidence = new ArrayList<>();
    private final List<FrozenName> names = new ArrayList<>();

    private Freezing(TaskView task) {
        this.task = task;
    }

    /**
     * @param candidates the whole base roster against the task's scope
     * @param people the whole roster of inspectors
     * @param parties of a project; asked only for those that can be drawn
     */
    public static FrozenLists of(
            TaskView task,
            List<CandidateView> candidates,
            List<InspectorView> people,
            Function<SubjectId, List<PartyView>> parties) {
        Freezing freezing = new Freezing(task);
        candidates.forEach(freezing::project);
        people.forEach(freezing::inspector);
        candidates.stream()
                .filter(CandidateView::eligible)
                .map(CandidateView::project)
                .forEach(project -> freezing.recusals(project, people, parties.apply(project)));
        return new FrozenLists(
                freezing.objects,
                freezing.inspectors,
                freezing.recusals,
                freezing.evidence,
                freezing.names);
    }

    private void project(CandidateView candidate) {
        String id = candidate.project().value();
        Optional<String> code =
                candidate.eligible() ? Optional.empty() : Optional.of(candidate.exclusionCode());
        objects.add(new DrawObject(id, FrozenLists.STRATUM, 1, Optional.empty(), code));
        names.add(FrozenName.ofProject(id, candidate.name()));
        code.ifPresent(x -> evidence.add(new StatedGround(id, x, reasons(candidate))));
    }

    private static String reasons(CandidateView candidate) {
        return candidate.reasons().stream()
                .map(reason -> reason.rule() + " " + reason.sentence())
                .collect(Collectors.joining("；"));
    }

    private void inspector(InspectorView person) {
        Optional<Ground> out = Ground.keepingOut(person, task.from(), task.to());
        inspectors.add(
                new DrawInspector(
                        person.code(),
                        person.lead(),
                        List.copyOf(new TreeSet<>(person.skills())),
                        0,
                        0,
                        out.map(Ground::name)));
        names.add(
                new FrozenName(person.code(), person.name(), person.login(), person.certificate()));
        out.ifPresent(
                ground ->
                        evidence.add(
                                new StatedGround(
                                        person.code(), ground.name(), why(ground, person))));
    }

    private String why(Ground ground, InspectorView person) {
        return switch (ground) {
            case X09 ->
                    WORDS.of(
                            "expires",
                            person.certificate(),
                            String.valueOf(person.certificateExpiry()));
            case X10 ->
                    person.leaves().stream()
                            .filter(leave -> Ground.overlaps(leave, task.from(), task.to()))
                            .map(Freezing::days)
                            .collect(Collectors.joining("；"));
            case X12 ->
                    person.trainedOn()
                            .map(on -> WORDS.of("trained", on.toString()))
                            .orElseGet(() -> WORDS.of("untrained"));
            default -> Ground.sentence(ground.name());
        };
    }

    private static String days(InspectorView.Leave leave) {
        return WORDS.of("leave", leave.from().toString(), leave.to().toString(), leave.reason());
    }

    private void recusals(SubjectId project, List<InspectorView> people, List<PartyView> parties) {
        for (InspectorView person : people) {
            Interests.conflict(project, person, parties)
                    .ifPresent(conflict -> recuse(project, person, conflict));
        }
    }

    private void recuse(SubjectId project, InspectorView person, StatedGround conflict) {
        recusals.add(new Recusal(project.value(), person.code(), conflict.code()));
        evidence.add(conflict);
    }
}
