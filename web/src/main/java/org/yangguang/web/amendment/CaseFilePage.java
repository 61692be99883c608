package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.yangguang.amendment.workedcase.CaseFileRow;
import org.yangguang.amendment.workedcase.CaseFileView;
import org.yangguang.amendment.workedcase.CaseFiles;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** A workbook of worked cases: the dry run, the own file back with marks, and taking the good rows over. */
@Named
@ViewScoped
public class CaseFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CaseFiles files;
    @Inject private Messages messages;
    @Inject private Texts texts;

    @Shown private final CaseFileRow.Fate[] fates = CaseFileRow.Fate.values();
    @Inject private Look look;

    @Asked private long id;
    @Shown private CaseFileView file;
    private transient List<CaseFileRow> lines;

    public void load() {
        file = files.view(id);
    }

    public String accept() {
        files.accept(id);
        messages.done("amendment.caseFile.accepted", file.name());
        return "/amendment/caseFile?faces-redirect=true&includeViewParams=true";
    }

    /** The person's own file with marks and reasons. */
    public StreamedContent marked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.marked(id, look.locale(), texts.get("amendment.caseFile.reasons"), bytes);
        return DefaultStreamedContent.builder()
                .name(texts.get("amendment.caseFile.markedPrefix") + file.name())
                .contentType("application/octet-stream")
                .stream(() -> new ByteArrayInputStream(bytes.toByteArray()))
                .build();
    }

    public List<CaseFileRow> getLines() {
        if (lines == null) {
            lines = files.lines(id, look.locale());
        }
        return lines;
    }

    public long count(CaseFileRow.Fate fate) {
        return getLines().stream().filter(line -> line.fate() == fate).count();
    }
}
