package org.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;

/** Somebody wrote the draft of an item's next version. */
public record ItemDrafted(String code, LocalDate from) implements ItemAct {

    @Override
    public List<String> details() {
        return List.of(code, from.toString());
    }
}
