package org.yangguang.casework;

/** Whether the conduct changed who won: yes, no, or not known yet. */
public enum Effect {
    Y,
    N,
    U
}
