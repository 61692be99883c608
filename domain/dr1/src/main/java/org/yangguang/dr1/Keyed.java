package org.yangguang.dr1;

import java.util.Comparator;

/** An object with its key; the order is that of drawing, ascending by (key, id) (DR1 3.5). */
record Keyed(DrawObject object, String key) implements Comparable<Keyed> {

    private static final Comparator<Keyed> DRAWING =
            Comparator.comparing(Keyed::key).thenComparing(k -> k.object.id());

    static Keyed of(DrawObject object, Tickets tickets) {
        return new Keyed(object, tickets.key(object.id(), object.weight()));
    }

    @Override
    public int compareTo(Keyed other) {
        return DRAWING.compare(this, other);
    }
}
