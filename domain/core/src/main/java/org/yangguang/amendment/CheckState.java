package org.yangguang.amendment;

/** Whether the worker has seen the draft as it is now. */
public enum CheckState {
    UNCHECKED,
    RUNNING,
    ACCEPTED,
    REFUSED
}
