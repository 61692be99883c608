package org.yangguang.dr1.draw;

import org.yangguang.dr1.frozen.DrawObject;

/** An eligible object with its place in the order of its stratum; rank counts from 1. */
public record Ranked(Keyed keyed, String stratum, int rank) {

    DrawObject object() {
        return keyed.object();
    }

    String key() {
        return keyed.key();
    }
}
