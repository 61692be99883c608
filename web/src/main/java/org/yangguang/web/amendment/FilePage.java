package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.draft.DraftView;
import org.yangguang.rules.language.Editing;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One file of a draft: its sentences in an editor, its table in a grid. Kept as typed, right or wrong. */
@Named
@ViewScoped
public class FilePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/amendment/file?faces-redirect=true&includeViewParams=true";

    @Inject private Amendments amendments;
    @Inject private AmendmentWords words;
    @Inject private Messages messages;
    @Inject private Look look;

    @Asked private long id;
    @Asked private String path;
    @Asked private Integer line;
    @Shown private DraftView draft;
    private FileText file;
    @Asked private transient UploadedFile sent;
    private transient List<Problem> problems;

    public void load() {
        draft = amendments.view(id, look.locale());
        file = FileText.of(path, amendments.file(id, path));
    }

    public String save() {
        amendments.keep(id, path, file.upload());
        messages.done("amendment.file.kept", words.file(path));
        return HERE;
    }

    /** Keeps the file and has the draft checked. */
    public String saveAndCheck() {
        amendments.keep(id, path, file.upload());
        amendments.check(id);
        return "/amendment/draft?faces-redirect=true&id=" + id;
    }

    public String undo() {
        amendments.undo(id, path);
        messages.done("amendment.file.undone", words.file(path));
        return HERE;
    }

    public String upload() {
        if (sent == null || sent.getFileName() == null || sent.getFileName().isBlank()) {
            messages.warn("amendment.file.none");
            return null;
        }
        amendments.keep(id, path, Upload.of(path, sent.getContent()));
        messages.done("amendment.file.kept", sent.getFileName());
        return HERE;
    }

    public StreamedContent download(String format) {
        return file.download(format, FileText.wrong(getProblems(), words));
    }

    /** What the grid could not read, else what the last check found in this file. */
    public List<Problem> getProblems() {
        if (problems == null) {
            problems =
                    Stream.concat(file.unreadable().stream(), amendments.problems(id).stream())
                            .filter(problem -> problem.file().equals(path))
                            .distinct()
                            .toList();
        }
        return problems;
    }

    public List<RulePlace> getRules() {
        return isSentences() ? RuleOutline.of(file.text()) : List.of();
    }

    public List<String> getOffered() {
        return Editing.sentences(path);
    }

    public boolean isSentences() {
        return FileText.isSentences(path);
    }

    /** Whether the page can show it; what was uploaded may be no table at all. */
    public boolean isReadable() {
        return file.unreadable().isEmpty();
    }

    public int getFixedRows() {
        return Editing.fixedRows(path);
    }

    public String getMarks() {
        return FileText.marks(getProblems(), words);
    }

    public String getHeads() {
        return FileText.heads(path, SheetText.rows(file.text()), words);
    }

    public String getChoices() {
        return FileText.choices(path);
    }

    public String getText() {
        return file.text();
    }

    public void setText(String text) {
        file = new FileText(path, text == null ? "" : text, file.unreadable());
    }
}
