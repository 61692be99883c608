package org.yangguang.web.roster;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.rules.facts.TenderFacts;

/**
 * A day of a tender.
 *
 * @param key its name in the bundle, {@code roster.day.<component>}
 * @param text the day, with the time where it counts
 */
public record TenderDay(String key, LocalDateTime at, String text) {

    /** Every known day, in the order of time. */
    static List<TenderDay> of(TenderFacts.Timeline timeline) {
        return Stream.of(TenderFacts.Timeline.class.getRecordComponents())
                .map(c -> day(c, timeline))
                .filter(d -> d.at() != null)
                .sorted(Comparator.comparing(TenderDay::at))
                .toList();
    }

    private static TenderDay day(RecordComponent component, TenderFacts.Timeline timeline) {
        String key = "roster.day." + component.getName();
        Object value = value(component, timeline);
        if (value instanceof LocalDate day) {
            return new TenderDay(key, day.atStartOfDay(), day.toString());
        }
        if (value instanceof LocalDateTime at) {
            return new TenderDay(key, at, at.toString().replace('T', ' '));
        }
        return new TenderDay(key, null, "");
    }

    private static Object value(RecordComponent component, TenderFacts.Timeline timeline) {
        try {
            return component.getAccessor().invoke(timeline);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
