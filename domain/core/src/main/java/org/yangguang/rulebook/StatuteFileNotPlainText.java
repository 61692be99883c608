package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** A statute is handed in as plain text, .txt or .md, UTF-8 or GB18030. Argument: the file's name. */
public class StatuteFileNotPlainText extends RuleBroken {

    StatuteFileNotPlainText(String file) {
        super(file);
    }
}
