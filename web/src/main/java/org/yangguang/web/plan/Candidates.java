package org.yangguang.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.primefaces.model.StreamedContent;
import org.yangguang.kernel.SearchText;
import org.yangguang.plan.CandidateView;
import org.yangguang.plan.TaskView;
import org.yangguang.plan.Tasks;

/** 候选项目 of a task: decided once when the page opens, filtered on the page. */
@Named
@ViewScoped
public class Candidates implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Tasks tasks;
    @Inject private TaskLedger ledger;

    private String side = "";
    private String text;
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

    public StreamedContent export(TaskView task, String format) {
        return ledger.of(task, of(task)).download(format);
    }

    private List<CandidateView> decide(TaskView task) {
        if (all == null) {
            all = tasks.candidates(task.id());
            filter();
        }
        return all;
    }

    private Predicate<CandidateView> side() {
        return candidate ->
                side == null || side.isEmpty() || candidate.eligible() == side.equals("in");
    }

    private boolean named(CandidateView candidate) {
        return text == null
                || SearchText.normalise(candidate.name() + "\n" + candidate.project())
                        .contains(SearchText.normalise(text));
    }

    public String getSide() {
        return side;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
