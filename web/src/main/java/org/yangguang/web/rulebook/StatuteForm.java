package org.yangguang.web.rulebook;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.yangguang.rulebook.statute.NewVersion;
import org.yangguang.rulebook.statute.StatuteFile;
import org.yangguang.web.faces.Asked;

/** The fields of a text that is handed in. */
public class StatuteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Asked private String title;
    @Asked private String issuer;
    @Asked private String number;
    @Asked private LocalDate from;
    @Asked private LocalDate until;
    @Asked private String source;
    @Asked private transient Part part;

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
}
