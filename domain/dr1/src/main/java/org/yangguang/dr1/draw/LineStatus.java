package org.yangguang.dr1.draw;

/**
 * How an object came into the result or left it (DR1 3.7).
 *
 * @param event number of the event, from 1; 0 when drawn in the draw itself
 */
public record LineStatus(Kind kind, int event) {

    /** In the draw, joined by an event, gone out by an event. */
    public enum Kind {
        DRAWN,
        NEW,
        OUT
    }

    static final LineStatus DRAWN = new LineStatus(Kind.DRAWN, 0);

    public static LineStatus joined(int event) {
        return new LineStatus(Kind.NEW, event);
    }

    static LineStatus out(int event) {
        return new LineStatus(Kind.OUT, event);
    }

    /** Whether the object is no longer to be checked. */
    public boolean isOut() {
        return kind == Kind.OUT;
    }

    /** The field of the result: {@code -}, {@code NEW:2} or {@code OUT:1}. */
    @Override
    public String toString() {
        return kind == Kind.DRAWN ? "-" : kind + ":" + event;
    }
}
