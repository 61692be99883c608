package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** The notice of an inspection is served once. */
public class NoticeAlreadyServed extends RuleBroken {
    NoticeAlreadyServed(String number) {
        super(number);
    }
}
