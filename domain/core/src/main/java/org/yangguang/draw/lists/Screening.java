package org.yangguang.draw.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.draw.AssignmentId;
import org.yangguang.kernel.PartyRole;
import org.yangguang.kernel.SearchText;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.platform.Wording;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision;

/**
 * 排除 (DR1 3.2): who of the whole base roster cannot be drawn, with the first ground that holds. What concerns the
 * project itself comes first (X02, X05), then the scope of the task (X04), then what happened to it (X03, X01). A pure
 * function of what it is given.
 */
public final class Screening {

    private static final Wording WORDS = Wording.beside(Screening.class);

    private final Known known;
    private final Function<SubjectId, List<PartyView>> parties;
    private final Map<String, SubjectId> first = new HashMap<>();

    private Screening(Known known, Function<SubjectId, List<PartyView>> parties) {
        this.known = known;
        this.parties = parties;
    }

    /**
     * What keeps projects out beside the scope of the task: project to reason.
     *
     * @param struckOff projects that are in the active roster no more; they are no candidates yet
     * @param window basis of the window within which nobody is inspected again
     */
    public record Known(
            List<CandidateView> struckOff,
            Map<SubjectId, String> filed,
            Map<SubjectId, String> inspected,
            String window) {}

    /** The whole roster by id, each once, those out with code and reason. */
    public static List<CandidateView> of(
            List<CandidateView> candidates,
            Known known,
            Function<SubjectId, List<PartyView>> parties) {
        Screening screening = new Screening(known, parties);
        List<CandidateView> all = new ArrayList<>(known.struckOff());
        candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.project().value()))
                .map(screening::screened)
                .forEach(all::add);
        all.sort(Comparator.comparing(candidate -> candidate.project().value()));
        return all;
    }

    /** The cases that a public list may tell of: a sealed draw may have chosen the same project once more. */
    public static Map<SubjectId, String> known(
            List<CasesFiled.FiledCase> cases, Set<AssignmentId> sealed) {
        return cases.stream()
                .filter(filed -> !sealed.contains(filed.assignment()))
                .collect(
                        Collectors.toMap(
                                CasesFiled.FiledCase::project,
                                CasesFiled.FiledCase::words,
                                (one, other) -> one));
    }

    public static CandidateView struckOff(SubjectId project, String name, String why) {
        return new CandidateView(
                project, name, false, Ground.X02.name(), List.of(reason(Ground.X02, why, "")));
    }

    private CandidateView screened(CandidateView candidate) {
        Optional<SubjectId> twin = twin(candidate);
        if (twin.isPresent()) {
            return out(candidate, Ground.X05, WORDS.of("same", twin.get().toString()), "");
        }
        String filed = known.filed().get(candidate.project());
        if (candidate.eligible() && filed != null) {
            return out(candidate, Ground.X03, filed, "");
        }
        String inspected = known.inspected().get(candidate.project());
        if (candidate.eligible() && inspected != null) {
            return out(candidate, Ground.X01, inspected, known.window());
        }
        return candidate;
    }

    /** The project of which this one is a repetition: the same code in another spelling, or name and tenderer alike. */
    private Optional<SubjectId> twin(CandidateView candidate) {
        SubjectId project = candidate.project();
        Optional<SubjectId> sameCode = earlier("code " + bare(project.value()), project);
        String name = SearchText.normalise(candidate.name());
        return sameCode.or(() -> earlier("name " + name, project).filter(o -> share(o, project)));
    }

    private Optional<SubjectId> earlier(String mark, SubjectId project) {
        return Optional.ofNullable(first.putIfAbsent(mark, project));
    }

    private boolean share(SubjectId one, SubjectId other) {
        String tenderers = tenderers(one);
        return !tenderers.isEmpty() && tenderers.equals(tenderers(other));
    }

    private String tenderers(SubjectId project) {
        return parties.apply(project).stream()
                .filter(party -> party.role() == PartyRole.TENDERER)
                .map(party -> party.subject().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String bare(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static CandidateView out(
            CandidateView candidate, Ground ground, String why, String basis) {
        return new CandidateView(
                candidate.project(),
                candidate.name(),
                false,
                ground.name(),
                List.of(reason(ground, why, basis)));
    }

    private static EligibilityDecision.Reason reason(Ground ground, String why, String basis) {
        return new EligibilityDecision.Reason(
                ground.name(),
                WORDS.of("because", Ground.sentence(ground.name()), why),
                basis,
                true);
    }
}
