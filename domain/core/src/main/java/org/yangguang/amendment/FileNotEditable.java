package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** Nobody edits this file here. */
public class FileNotEditable extends RuleBroken {

    FileNotEditable(String path) {
        super(path);
    }
}
