package org.yangguang.publicity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionView;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** Writes the back-fill lines of one clean inspection: the project, then each organisation with its own items. */
final class BackfillSheet {

    private static final Wording WORDS = Wording.beside(BackfillSheet.class);

    private final PlanView plan;
    private final TaskView task;
    private final InspectionView inspected;
    private final Bureau bureau;

    BackfillSheet(PlanView plan, TaskView task, InspectionView inspected, Bureau bureau) {
        this.plan = plan;
        this.task = task;
        this.inspected = inspected;
        this.bureau = bureau;
    }

    List<BackfillRow> lines() {
        Stream<BackfillRow> project =
                Stream.of(line(inspected.project(), inspected.projectName(), itemsOf(null)));
        Stream<BackfillRow> parties =
                inspected.parties().stream()
                        .filter(party -> party.role() != PartyRole.EXPERT)
                        .collect(
                                Collectors.toMap(
                                        PartyView::subject,
                                        PartyView::name,
                                        (a, b) -> a,
                                        LinkedHashMap::new))
                        .entrySet()
                        .stream()
                        .map(
                                party ->
                                        line(
                                                party.getKey(),
                                                party.getValue(),
                                                itemsOf(party.getKey())));
        return Stream.concat(project, parties).toList();
    }

    private BackfillRow line(SubjectId subject, String name, String items) {
        return new BackfillRow(
                Objects.requireNonNullElse(plan.number(), ""),
                plan.title(),
                Objects.requireNonNullElse(task.number(), ""),
                task.title(),
                WORDS.of("kind"),
                bureau.name(),
                inspected.concludedOn().toString(),
                subject.value().replaceFirst("^PRJ:", ""),
                name,
                items,
                WORDS.of("clean"));
    }

    /** Items checked of one party; of the whole project when null. */
    private String itemsOf(SubjectId party) {
        return inspected.findings().stream()
                .filter(finding -> finding.status() != FindingStatus.NA)
                .filter(finding -> party == null || party.equals(finding.party()))
                .map(FindingView::itemCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }
}
