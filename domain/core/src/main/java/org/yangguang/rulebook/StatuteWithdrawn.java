package org.yangguang.rulebook;

import java.time.LocalDate;
import java.util.List;

/** A legal officer withdrew a text of a statute. */
public record StatuteWithdrawn(long statute, String title, LocalDate from, String reason)
        implements StatuteAct {

    @Override
    public List<String> details() {
        return List.of(title, from.toString(), reason);
    }
}
