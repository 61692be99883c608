package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.draw.change.ChangeRow;
import org.yangguang.draw.change.Changes;
import org.yangguang.web.faces.Shown;

/** 待办变更: what waits for leader or witness. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject private Changes changes;

    @Shown private List<ChangeRow> open;

    public void load() {
        open = changes.open();
    }
}
