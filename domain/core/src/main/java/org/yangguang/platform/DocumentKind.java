package org.yangguang.platform;

/** Kinds of numbered documents; each has its own gap-free series a year. The mark stands in the number. */
public enum DocumentKind {
    PLAN("计划"),
    TASK("抽查"),
    NOTICE("查通"),
    REPORT("查报"),
    DECISION("处置"),
    REFERRAL("移送"),
    PUBLICATION("公示");

    private final String mark;

    DocumentKind(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
