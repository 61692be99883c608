package org.yangguang.draw;

import org.yangguang.kernel.Unknown;

/** There is no such draw, or it is not public yet. */
public final class DrawUnknown extends Unknown {

    private static final long serialVersionUID = 1L;

    DrawUnknown() {
        super();
    }
}
