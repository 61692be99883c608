package org.yangguang.web.rulebook;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.yangguang.rulebook.statute.NewVersion;
import org.yangguang.rulebook.statute.StatuteFile;

/** The fields of a text that is handed in. */
public class StatuteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String issuer;
    private String number;
    private LocalDate from;
    private LocalDate until;
    private String source;
    private transient Part part;

    NewVersion said() {
        return new NewVersion(title, issuer, number, from, until, source);
    }

    StatuteFile file() {
        try (var content = part.getInputStream()) {
            return new StatuteFile(part.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
