package org.yangguang.rules.cases;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A cell of a worked case that cannot be read.
 *
 * @param key of the sentence, without what it is printed behind
 * @param column name of the column
 */
public record CellProblem(String key, String column, String value) {

    /** The sentence for whoever wrote the cell, in Chinese unless English is asked for. */
    public String text(Locale locale) {
        return MessageFormat.format(
                CaseTexts.of(locale).getString("fault." + key),
                CaseColumn.named(column).word(locale),
                value);
    }
}
