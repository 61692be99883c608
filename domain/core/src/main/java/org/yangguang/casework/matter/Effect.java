package org.yangguang.casework.matter;

/** Whether the conduct changed who won: yes, no, or not known yet. */
public enum Effect {
    Y,
    N,
    U
}
