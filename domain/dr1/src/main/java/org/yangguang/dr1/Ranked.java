package org.yangguang.dr1;

import java.util.Comparator;

/** An eligible object with its place in the order of its stratum; rank counts from 1. */
record Ranked(DrawObject object, String stratum, int rank, String key)
        implements Comparable<Ranked> {

    private static final Comparator<Ranked> BY_KEY_THEN_ID =
            Comparator.comparing(Ranked::key).thenComparing(r -> r.object.id());

    @Override
    public int compareTo(Ranked other) {
        return BY_KEY_THEN_ID.compare(this, other);
    }
}
