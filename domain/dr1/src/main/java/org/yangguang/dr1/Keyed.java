package org.yangguang.dr1;

/** An object with its key; the order is that of drawing, ascending by (key, id) (DR1 3.5). */
record Keyed(DrawObject object, String key) implements Comparable<Keyed> {

    static Keyed of(DrawObject object, Tickets tickets) {
        return new Keyed(object, tickets.key(object.id(), object.weight()));
    }

    @Override
    public int compareTo(Keyed other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : object.id().compareTo(other.object.id());
    }
}
