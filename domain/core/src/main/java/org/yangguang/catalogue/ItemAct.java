package org.yangguang.catalogue;

import java.util.List;
import org.yangguang.kernel.Act;

/** What all acts on an item have in common. */
interface ItemAct extends Act {

    String code();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("item", code()));
    }
}
