package org.yangguang.draw.ceremony;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which draws to list.
 *
 * @param text part of the number or title; null or blank for any
 * @param status null for any
 */
public record DrawQuery(String text, DrawStatus status) {

    public String pattern() {
        String plain = text == null ? "" : text.strip();
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public Set<DrawStatus> statuses() {
        return status == null ? EnumSet.allOf(DrawStatus.class) : EnumSet.of(status);
    }
}
