package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.publicity.PublicFinding;
import org.yangguang.web.faces.Texts;

/** How public results read. */
@Named
@RequestScoped
public class PublicWords {

    @Inject private Texts texts;

    public String tone(PublicFinding finding) {
        return switch (finding) {
            case CLEAN -> "ok";
            case RECTIFY -> "warn";
            case IN_HANDLING -> "info";
        };
    }

    /** A part in a project by its code, {@code WINNER}; empty for none. */
    public String role(String code) {
        return code == null ? "" : texts.get("publicity.role." + code);
    }

    /** A project's code as people write it. */
    public String code(String subjectId) {
        return subjectId.replaceFirst("^PRJ:", "");
    }
}
