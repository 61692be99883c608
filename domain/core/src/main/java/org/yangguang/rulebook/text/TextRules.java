package org.yangguang.rulebook.text;

import org.yangguang.kernel.RuleBroken;

/** What reading a text refuses. */
final class TextRules {

    private TextRules() {}

    /** A statute is handed in as plain text, .txt or .md, UTF-8 or GB18030. Argument: the file's name. */
    static final class StatuteFileNotPlainText extends RuleBroken {

        StatuteFileNotPlainText(String file) {
            super(file);
        }
    }
}
