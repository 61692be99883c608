package org.yangguang.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskView;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** Tasks and candidates as ledgers, and how a task reads in a list. */
@Named
@ApplicationScoped
public class TaskLedger {

    @Inject private Texts texts;

    /** All columns of the task list. */
    public Ledger of(List<TaskView> tasks) {
        return new Ledger(
                texts.get("plan.tasks.title"),
                heads(
                        "plan.number",
                        "plan.title",
                        "plan.year",
                        "plan.quota",
                        "plan.from",
                        "plan.to",
                        "plan.teamSize",
                        "plan.status"),
                tasks.stream().map(this::row).toList());
    }

    /** Every candidate with its reasons. */
    public Ledger of(TaskView task, List<CandidateView> candidates) {
        return new Ledger(
                task.title() + " " + texts.get("plan.candidates.ledger"),
                heads(
                        "plan.candidates.code",
                        "plan.candidates.project",
                        "plan.candidates.result",
                        "plan.candidates.why",
                        "plan.candidates.basis"),
                candidates.stream().map(this::row).toList());
    }

    /** {@code 2 个项目及其代理机构}. */
    public String quota(TaskView task) {
        return texts.of(
                task.withAgencies() ? "plan.quota.agencies" : "plan.quota.value", task.quota());
    }

    /** What says in or out (入库、不入库, a code of the draw); what led to it is further reading. */
    public List<Reason> deciding(CandidateView candidate) {
        return candidate.reasons().stream().filter(Reason::deciding).toList();
    }

    /** The rules that led to the deciding ones. */
    public List<Reason> leading(CandidateView candidate) {
        return candidate.reasons().stream().filter(reason -> !reason.deciding()).toList();
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(texts::get).toList();
    }

    private List<String> row(TaskView task) {
        return List.of(
                Objects.requireNonNullElse(task.number(), ""),
                task.title(),
                String.valueOf(task.year()),
                quota(task),
                task.from().toString(),
                task.to().toString(),
                String.valueOf(task.teamSize()),
                texts.name(task.status()));
    }

    private List<String> row(CandidateView candidate) {
        return List.of(
                candidate.project().value(),
                candidate.name(),
                texts.get(candidate.eligible() ? "plan.candidates.in" : "plan.candidates.out"),
                joined(candidate, reason -> reason.rule() + " " + reason.sentence()),
                joined(candidate, Reason::basis));
    }

    private static String joined(CandidateView candidate, Function<Reason, String> part) {
        return candidate.reasons().stream().map(part).distinct().collect(Collectors.joining("；"));
    }
}
