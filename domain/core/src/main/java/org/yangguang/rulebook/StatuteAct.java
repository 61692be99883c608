package org.yangguang.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** What acts on a text of a statute have in common. */
interface StatuteAct extends Act {

    long statute();

    String title();

    LocalDate from();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("statute", statute()));
    }
}
