package org.yangguang.web.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.catalogue.ItemDraft;

/** The fields of an item's next version. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String content;
    private String contentEnglish;
    private String evidence;
    private String basis;
    private String parameter;
    private LocalDate from;

    ItemForm(CheckItemView start, LocalDate from) {
        this.content = start.content();
        this.contentEnglish = start.contentEnglish();
        this.evidence = start.evidence();
        this.basis = start.basis();
        this.parameter = start.parameter();
        this.from = from;
    }

    ItemDraft draft() {
        return new ItemDraft(content, contentEnglish, evidence, basis, parameter, from);
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getContentEnglish() {
        return contentEnglish;
    }

    public void setContentEnglish(String contentEnglish) {
        this.contentEnglish = contentEnglish;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getParameter() {
        return parameter;
    }

    public void setParameter(String parameter) {
        this.parameter = parameter;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
