package org.yangguang.web.inspection;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.inspection.siterecord.SiteRecordText;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** The fields of a site record while somebody writes on it. */
public class RecordForm implements Serializable {

    @Asked private String place;
    @Asked private LocalDateTime began;
    @Asked private LocalDateTime ended;
    @Asked private String representative;
    @Asked private String post;
    @Asked private String situation;
    @Asked private String statement;
    @Shown private final List<Row> rows = new ArrayList<>();

    static RecordForm of(SiteRecordText text) {
        RecordForm form = new RecordForm();
        form.place = text.place();
        form.began = text.began();
        form.ended = text.ended();
        form.representative = text.representative();
        form.post = text.representativePost();
        form.situation = text.situation();
        form.statement = text.statement();
        text.answers().forEach(a -> form.rows.add(new Row(a.question(), a.answer())));
        if (form.rows.isEmpty()) {
            form.ask();
        }
        return form;
    }

    SiteRecordText text() {
        return new SiteRecordText(
                place,
                began,
                ended,
                representative,
                post,
                situation,
                rows.stream().map(r -> new SiteRecordText.Answer(r.question, r.answer)).toList(),
                statement);
    }

    void ask() {
        rows.add(new Row("", ""));
    }

    /** One question with its answer. */
    public static class Row implements Serializable {

        @Asked private String question;
        @Asked private String answer;

        Row(String question, String answer) {
            this.question = question;
            this.answer = answer;
        }
    }
}
