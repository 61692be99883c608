package org.yangguang.rulebook.statute;

/** How a text of a statute stands on a day. */
public enum TextState {
    IN_FORCE,
    TO_COME,
    ENDED,
    WITHDRAWN
}
