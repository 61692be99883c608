package org.yangguang.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** 抽查任务. */
@Stateless
@PermitAll
public class Tasks {

    public TaskView view(TaskId id) {
        throw new UnsupportedOperationException();
    }

    /** The whole base roster against the task's scope, by id; never only those who are in. */
    public List<CandidateView> candidates(TaskId id) {
        throw new UnsupportedOperationException();
    }

    /** Called by the draw in its own transaction. */
    public void markDrawn(TaskId id) {
        throw new UnsupportedOperationException();
    }
}
