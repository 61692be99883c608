package org.yangguang.kernel.calendar;

/**
 * The State Council's yearly holiday notice, or the note that it is still awaited.
 *
 * @param number the document number, e.g. {@code 国办发明电〔2025〕7号}
 * @param url where the notice is published; empty while it is awaited
 */
public record CalendarNotice(int year, State state, String number, String url) {

    /** Whether the year's arrangement is fact or expectation. */
    public enum State {
        PUBLISHED,
        /** 预计: weekends and statutory days only. */
        PROVISIONAL
    }

    public static CalendarNotice published(int year, String number, String url) {
        return new CalendarNotice(year, State.PUBLISHED, number, url);
    }

    public static CalendarNotice provisional(int year) {
        return new CalendarNotice(year, State.PROVISIONAL, "预计（待国务院办公厅通知）", "");
    }
}
