package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.yangguang.rulebook.statute.NewVersion;
import org.yangguang.rulebook.statute.StatuteFile;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rulebook.text.TextFault;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** Hands a text of a statute in; what is wrong with it is listed line by line. */
@Named
@ViewScoped
public class StatuteDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KILOBYTE = 1024;

    @Inject private StatuteLibrary library;
    @Inject private Messages messages;

    private final String token = UUID.randomUUID().toString();
    @Shown private final StatuteForm form = new StatuteForm();
    @Shown private long maxKilobytes;
    @Shown private List<TextFault> faults = List.of();

    /** Only for whoever may hand a text in. */
    public void enter() {
        maxKilobytes = library.maxBytes() / KILOBYTE;
    }

    public String keep() {
        NewVersion said = form.said();
        StatuteFile file = form.file();
        faults = library.read(said, file).stream().filter(f -> !f.isRemark()).toList();
        if (!faults.isEmpty()) {
            messages.warn("rulebook.error.StatuteTextFaulty", faults.size());
            return null;
        }
        long id = library.keep(said, file, token);
        messages.done("rulebook.statute.kept", said.title());
        return "/rulebook/statute?faces-redirect=true&id=" + id;
    }
}
