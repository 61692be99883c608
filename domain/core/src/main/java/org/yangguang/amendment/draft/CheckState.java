package org.yangguang.amendment.draft;

/** Whether the worker has seen the draft as it is now. */
public enum CheckState {
    UNCHECKED,
    RUNNING,
    ACCEPTED,
    REFUSED
}
