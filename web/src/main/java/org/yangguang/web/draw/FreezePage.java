package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.SourceKind;
import org.yangguang.draw.steps.Draws;
import org.yangguang.draw.steps.Prospect;
import org.yangguang.plan.task.TaskId;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 冻结名单: what would be drawn from, who is out and why, and the public number to use. */
@Named
@ViewScoped
public class FreezePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Draws draws;
    @Inject private Messages messages;

    private final String token = UUID.randomUUID().toString();
    @Asked private long task;
    @Shown private Prospect prospect;

    @Asked(required = true)
    private SourceKind kind;

    @Asked(max = 60)
    private String issue;

    public void load() {
        prospect = draws.prospect(new TaskId(task));
        kind = draws.sources().get(0);
    }

    public String freeze() {
        return frozen(draws.freeze(new TaskId(task), kind.source(issue), token));
    }

    /** With seats that may stay empty, for direct assignment. */
    public String freezeShort() {
        return frozen(draws.freezeShort(new TaskId(task), kind.source(issue), token));
    }

    private String frozen(DrawId id) {
        messages.done("draw.freeze.done", draws.view(id).row().number());
        return "/draw/draw?faces-redirect=true&id=" + id;
    }

    public List<SourceKind> getKinds() {
        return draws.sources();
    }
}
