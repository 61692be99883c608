package org.yangguang.catalogue;

/** 拟定 → 已公布. */
public enum ItemStatus {
    DRAFT,
    PUBLISHED
}
