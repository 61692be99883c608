package org.yangguang.rulebook.statute;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** What acts on a text of a statute have in common. */
public sealed interface StatuteAct extends Act {

    long statute();

    String title();

    LocalDate from();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("statute", statute()));
    }

    /** A legal officer put a text of a statute into the library. */
    record StatuteKept(long statute, String title, LocalDate from, int articles, String sha256)
            implements StatuteAct {

        @Override
        public List<String> details() {
            return List.of(title, from.toString(), String.valueOf(articles), sha256);
        }
    }

    /** A legal officer withdrew a text of a statute. */
    record StatuteWithdrawn(long statute, String title, LocalDate from, String reason)
            implements StatuteAct {

        @Override
        public List<String> details() {
            return List.of(title, from.toString(), reason);
        }
    }
}
