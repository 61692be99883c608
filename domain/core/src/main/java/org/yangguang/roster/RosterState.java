package org.yangguang.roster;

/** 在册状态. Nothing is deleted; what an undone import brought is withdrawn. */
public enum RosterState {
    ACTIVE,
    INACTIVE,
    WITHDRAWN
}
