package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The file is larger than any rule file is. */
public class FileTooLong extends RuleBroken {

    FileTooLong(String name, long limit) {
        super(name, limit);
    }
}
