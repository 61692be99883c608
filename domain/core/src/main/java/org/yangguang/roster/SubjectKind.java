package org.yangguang.roster;

/** 对象类别: 项目、单位、专家. */
public enum SubjectKind {
    PROJECT,
    ORGANISATION,
    EXPERT
}
