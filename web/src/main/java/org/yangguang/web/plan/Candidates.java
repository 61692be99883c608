package org.yangguang.web.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.primefaces.model.StreamedContent;
import org.yangguang.draw.steps.Draws;
import org.yangguang.kernel.SearchText;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskView;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/**
 * 候选项目 of a task, by the very screening that the freezing uses: looked at once when the page opens, filtered on the
 * page.
 */
@Named
@ViewScoped
public class Candidates implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Draws draws;
    @Inject private TaskLedger ledger;

    @Shown private String side = "";
    @Asked private String text;
    private String frozenBy;
    private List<CandidateView> all;
    private List<CandidateView> shown;

    /** The candidates that match the query. */
    public List<CandidateView> of(TaskView task) {
        decide(task);
        return shown;
    }

    public void filter() {
        shown = all.stream().filter(side().and(this::named)).toList();
    }

    public void show(String wanted) {
        side = wanted;
        filter();
    }

    public long inside(TaskView task) {
        return decide(task).stream().filter(CandidateView::eligible).count();
    }

    public long outside(TaskView task) {
        return decide(task).size() - inside(task);
    }

    /** Codes of those who are out, each with how many. */
    public List<Map.Entry<String, Long>> grounds(TaskView task) {
        return decide(task).stream()
                .filter(candidate -> !candidate.eligible())
                .collect(groupingBy(CandidateView::exclusionCode, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .toList();
    }

    /** Number of the draw that froze the list, or nothing while it follows the rosters. */
    public String frozenBy(TaskView task) {
        decide(task);
        return frozenBy;
    }

    public StreamedContent export(TaskView task, String format) {
        return ledger.of(task, of(task)).download(format);
    }

    private List<CandidateView> decide(TaskView task) {
        if (all == null) {
            all = draws.candidates(task.id());
            frozenBy = draws.of(task.id()).map(draws::view).map(v -> v.row().number()).orElse("");
            filter();
        }
        return all;
    }

    private Predicate<CandidateView> side() {
        return candidate ->
                switch (side == null ? "" : side) {
                    case "" -> true;
                    case "in" -> candidate.eligible();
                    case "out" -> !candidate.eligible();
                    default -> side.equals(candidate.exclusionCode());
                };
    }

    private boolean named(CandidateView candidate) {
        return text == null
                || SearchText.normalise(candidate.name() + "\n" + candidate.project())
                        .contains(SearchText.normalise(text));
    }
}
