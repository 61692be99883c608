package org.yangguang.rulebook.statute;

import org.yangguang.kernel.SearchText;

/** Which statutes a list shows: part of title, issuer or number, and a state or null for any. */
public record StatuteQuery(String text, TextState state) {

    public StatuteQuery {
        text = text == null ? "" : text;
    }

    String like() {
        return like(text);
    }

    static String like(String words) {
        return "%" + SearchText.normalise(words).replaceAll("([!%_])", "!$1") + "%";
    }
}
