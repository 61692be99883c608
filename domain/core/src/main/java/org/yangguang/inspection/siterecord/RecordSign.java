package org.yangguang.inspection.siterecord;

/** 已签署；未签字已注明. */
public enum RecordSign {
    SIGNED,
    REFUSED_NOTED
}
