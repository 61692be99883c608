package org.yangguang.roster.subject;

/** 对象类别: 项目、单位、专家. */
public enum SubjectKind {
    PROJECT,
    ORGANISATION,
    EXPERT
}
