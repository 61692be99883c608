package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Before disclosure only the plan and the objects are public; personal files never are. */
public final class FileNotPublic extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FileNotPublic(String name) {
        super(name);
    }
}
