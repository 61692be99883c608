package org.yangguang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.accountability.obligation.Obligations;
import org.yangguang.web.faces.Shown;

/** 今日待办: what is due for the person at the screen, and what waits for the person's role. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient Obligations obligations;
    @Inject private transient WaitingWork waitingWork;

    @Shown private List<ObligationView> due;
    @Shown private List<WaitingRow> waiting;

    public void load() {
        due = obligations.mine();
        waiting = waitingWork.forMe();
    }
}
