package org.yangguang.web.roster;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.yangguang.roster.imports.ImportRowView;
import org.yangguang.roster.imports.ImportView;
import org.yangguang.roster.imports.Imports;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** One import: its bar, the preview, the marked file, acceptance and undo. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/roster/import?faces-redirect=true&includeViewParams=true";

    @Inject private Imports imports;
    @Inject private Messages messages;
    @Inject private RosterLedger ledger;
    @Inject private Texts texts;

    @Asked private long id;
    @Asked private boolean all;

    @Asked(max = 400)
    private String reason;

    @Shown private ImportView batch;
    @Shown private Paged<ImportRowView> rows;

    public void load() {
        batch = imports.view(id);
        rows =
                new Paged<>(
                        (first, size) -> imports.rows(id, !all, first, size),
                        () -> imports.countRows(id, !all));
    }

    /** Looks again while work is under way, and shows the whole page once it is done. */
    public void look() {
        batch = imports.view(id);
        if (!batch.state().isRunning()) {
            // a poll has no outcome of its own
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, HERE);
        }
    }

    public String show(boolean everything) {
        all = everything;
        return HERE;
    }

    public String accept() {
        imports.accept(id);
        return HERE;
    }

    public String undo() {
        imports.undo(id, reason);
        messages.done("roster.import.undone", batch.fileName());
        return HERE;
    }

    /** The person's own file with marks and reasons. */
    public StreamedContent marked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        imports.annotated(id, texts.get("roster.import.reasonColumn"), ledger::say, bytes);
        return download(texts.get("roster.import.markedPrefix"), bytes.toByteArray());
    }

    public StreamedContent original() {
        return download("", imports.original(id));
    }

    private StreamedContent download(String prefix, byte[] bytes) {
        return DefaultStreamedContent.builder()
                .name(prefix + batch.fileName())
                .contentType("application/octet-stream")
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }
}
