package org.yangguang.rules.facts;

/** 依法必须招标: yes, no, or not decidable from what is known. */
public enum MustTender {
    YES,
    NO,
    UNKNOWN
}
