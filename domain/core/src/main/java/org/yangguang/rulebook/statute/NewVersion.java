package org.yangguang.rulebook.statute;

import java.time.LocalDate;
import org.yangguang.rulebook.statute.StatuteRules.StatuteEndsBeforeItBegins;
import org.yangguang.rulebook.statute.StatuteRules.StatuteNotDescribed;

/**
 * What a legal officer says about a text that is handed in.
 *
 * @param title full title, with or without 《》
 * @param issuer who issued it
 * @param number 文号, may be empty
 * @param from first day in force
 * @param until last day in force, or null
 * @param source where the text was taken from
 */
public record NewVersion(
        String title,
        String issuer,
        String number,
        LocalDate from,
        LocalDate until,
        String source) {

    public NewVersion {
        title = plain(title).replaceAll("^《|》$", "");
        issuer = plain(issuer);
        number = plain(number);
        source = plain(source);
        if (title.isEmpty() || issuer.isEmpty() || source.isEmpty() || from == null) {
            throw new StatuteNotDescribed();
        }
        if (until != null && until.isBefore(from)) {
            throw new StatuteEndsBeforeItBegins(from.toString(), until.toString());
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
