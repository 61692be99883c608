package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;
import org.yangguang.draw.ceremony.DrawQuery;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.steps.Draws;
import org.yangguang.plan.task.TaskId;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 抽取与匹配: all draws; a task given leads to its draw or to the freezing of its lists. */
@Named
@ViewScoped
public class DrawsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Draws draws;
    @Inject private DrawLook look;

    @Asked private Long task;

    @Asked(max = 60)
    private String text;

    @Asked private DrawStatus status;
    @Shown private Paged<DrawRow> found;

    public String load() {
        if (task != null) {
            return draws.of(new TaskId(task))
                    .map(id -> "/draw/draw?faces-redirect=true&id=" + id)
                    .orElse("/draw/freeze?faces-redirect=true&task=" + task);
        }
        found =
                new Paged<>(
                        (first, size) -> draws.find(query(), first, size),
                        () -> draws.count(query()));
        return null;
    }

    public String search() {
        return "/draw/draws?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export(String format) {
        return look.ledger(draws.find(query(), 0, Integer.MAX_VALUE)).download(format);
    }

    private DrawQuery query() {
        return new DrawQuery(text, status);
    }
}
