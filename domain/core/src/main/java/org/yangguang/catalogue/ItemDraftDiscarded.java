package org.yangguang.catalogue;

import java.util.List;

/** The draft of an item's next version was thrown away. */
public record ItemDraftDiscarded(String code) implements ItemAct {

    @Override
    public List<String> details() {
        return List.of(code);
    }
}
