package org.yangguang.web.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.catalogue.ItemDraft;
import org.yangguang.web.faces.Asked;

/** The fields of an item's next version. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Asked(required = true)
    private String content;

    @Asked private String contentEnglish;
    @Asked private String evidence;

    @Asked(required = true)
    private String basis;

    @Asked private String parameter;

    @Asked(required = true)
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
}
