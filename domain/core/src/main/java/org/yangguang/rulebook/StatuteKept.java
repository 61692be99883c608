package org.yangguang.rulebook;

import java.time.LocalDate;
import java.util.List;

/** A legal officer put a text of a statute into the library. */
public record StatuteKept(long statute, String title, LocalDate from, int articles, String sha256)
        implements StatuteAct {

    @Override
    public List<String> details() {
        return List.of(title, from.toString(), String.valueOf(articles), sha256);
    }
}
