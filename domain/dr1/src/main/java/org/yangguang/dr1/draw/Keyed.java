package org.yangguang.dr1.draw;

import org.yangguang.dr1.frozen.DrawObject;

/** An object with its key; the order is that of drawing, ascending by (key, id) (DR1 3.5). */
public record Keyed(DrawObject object, String key) implements Comparable<Keyed> {

    public static Keyed of(DrawObject object, Tickets tickets) {
        return new Keyed(object, tickets.key(object.id(), object.weight()));
    }

    @Override
    public int compareTo(Keyed other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : object.id().compareTo(other.object.id());
    }
}
