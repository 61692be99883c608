package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;
import org.yangguang.roster.imports.ImportView;
import org.yangguang.roster.imports.Imports;
import org.yangguang.roster.rows.ImportKind;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** 导入: hand a file in, and what was handed in so far. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Imports imports;
    @Inject private Messages messages;
    @Inject private Texts texts;

    @Shown private final ImportKind[] kinds = ImportKind.values();

    private final String token = UUID.randomUUID().toString();
    @Asked private ImportKind kind = ImportKind.ORGANISATIONS;
    @Asked private transient UploadedFile file;
    @Shown private Paged<ImportView> found;

    public void load() {
        found = new Paged<>((first, size) -> imports.recent(first, size), imports::count);
    }

    public String upload() {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            messages.warn("roster.imports.noFile");
            return null;
        }
        long id =
                imports.upload(
                        kind,
                        new org.yangguang.roster.imports.UploadedFile(
                                file.getFileName(), file.getContent()),
                        token);
        return "/roster/import?faces-redirect=true&id=" + id;
    }

    /** The empty workbook of the chosen kind. */
    public StreamedContent template(ImportKind wanted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        imports.template(wanted, bytes);
        return DefaultStreamedContent.builder()
                .name(texts.of("roster.imports.templateName", texts.name(wanted)))
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .stream(() -> new ByteArrayInputStream(bytes.toByteArray()))
                .build();
    }
}
