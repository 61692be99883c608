package org.yangguang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.accountability.obligation.Obligations;

/** 今日待办: what is due for the person at the screen, and what waits for the person's role. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient Obligations obligations;
    @Inject private transient WaitingWork waitingWork;

    private List<ObligationView> due;
    private List<Waiting> waiting;

    public void load() {
        due = obligations.mine();
        waiting = waitingWork.forMe();
    }

    public List<ObligationView> getDue() {
        return due;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
