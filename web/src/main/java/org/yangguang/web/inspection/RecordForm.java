package org.yangguang.web.inspection;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.inspection.siterecord.SiteRecordText;

/** The fields of a site record while somebody writes on it. */
public class RecordForm implements Serializable {

    private String place;
    private LocalDateTime began;
    private LocalDateTime ended;
    private String representative;
    private String post;
    private String situation;
    private String statement;
    private final List<Row> rows = new ArrayList<>();

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

    public List<Row> getRows() {
        return rows;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDateTime getBegan() {
        return began;
    }

    public void setBegan(LocalDateTime began) {
        this.began = began;
    }

    public LocalDateTime getEnded() {
        return ended;
    }

    public void setEnded(LocalDateTime ended) {
        this.ended = ended;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    /** One question with its answer. */
    public static class Row implements Serializable {

        private String question;
        private String answer;

        Row(String question, String answer) {
            this.question = question;
            this.answer = answer;
        }

        public String getQuestion() {
            return question;
        }

        public void setQuestion(String question) {
            this.question = question;
        }

        public String getAnswer() {
            return answer;
        }

        public void setAnswer(String answer) {
            this.answer = answer;
        }
    }
}
