package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;
import org.yangguang.amendment.workedcase.CaseFiles;
import org.yangguang.amendment.workedcase.CaseQuery;
import org.yangguang.amendment.workedcase.CaseShelf;
import org.yangguang.amendment.workedcase.WorkedCaseRow;
import org.yangguang.amendment.workedcase.WorkedCases;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 示例案例: the list, and the ways in by workbook. */
@Named
@ViewScoped
public class CasesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private WorkedCases cases;
    @Inject private CaseFiles files;
    @Inject private CaseBook book;
    @Inject private Messages messages;

    @Asked private String text;
    @Asked private CaseShelf shelf = CaseShelf.IN_USE;
    @Shown private Paged<WorkedCaseRow> found;
    @Asked private transient UploadedFile sent;

    public void load() {
        found =
                new Paged<>(
                        (first, size) -> cases.page(query(), first, size),
                        () -> cases.count(query()));
    }

    public String search() {
        return "/amendment/cases?faces-redirect=true&includeViewParams=true";
    }

    public String send() {
        if (sent == null || sent.getFileName() == null || sent.getFileName().isBlank()) {
            messages.warn("amendment.file.none");
            return null;
        }
        long id = files.send(sent.getFileName(), sent.getContent());
        return "/amendment/caseFile?faces-redirect=true&id=" + id;
    }

    /** An empty workbook with headings, choices and an explanation. */
    public StreamedContent template() {
        return book.download("amendment.cases.template.file", List.of());
    }

    /** All cases in use, to be edited and brought back. */
    public StreamedContent all() {
        return book.download("amendment.cases.all.file", cases.rows());
    }

    private CaseQuery query() {
        return new CaseQuery(text, shelf == null ? CaseShelf.IN_USE : shelf);
    }
}
