package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.publicity.ResultRow;
import org.yangguang.web.faces.Texts;

/** How public results read. */
@Named
@RequestScoped
public class PublicWords {

    @Inject private Texts texts;

    /** Key of what became of a reported inspection. */
    public String standing(ResultRow result) {
        if (result.clean()) {
            return "publicity.clean";
        }
        return result.decided() ? "publicity.decided" : "publicity.undecided";
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
