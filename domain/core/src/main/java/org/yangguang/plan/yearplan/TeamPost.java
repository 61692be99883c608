package org.yangguang.plan.yearplan;

/** Posts of the special team (S25): 组长、副组长、成员. */
public enum TeamPost {
    LEADER,
    DEPUTY,
    MEMBER
}
