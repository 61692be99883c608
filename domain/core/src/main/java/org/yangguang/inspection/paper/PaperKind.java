package org.yangguang.inspection.paper;

/** 文书: 抽查通知书、现场抽查笔录、抽查报告. */
public enum PaperKind {
    NOTICE,
    RECORD,
    REPORT
}
