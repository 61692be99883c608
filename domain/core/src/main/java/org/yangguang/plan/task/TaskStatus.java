package org.yangguang.plan.task;

/** 拟定 → 已公布 → 已抽取 → 已办结; CANCELLED = 已取消, number kept. */
public enum TaskStatus {
    DRAFT,
    PUBLISHED,
    DRAWN,
    CLOSED,
    CANCELLED
}
