package org.yangguang.plot;

import org.yangguang.planted.east.East;

/** Public for its own rooms, not for the neighbours. */
public final class Helper {

    private final East used;

    Helper(East used) {
        this.used = used;
    }

    East used() {
        return used;
    }
}
