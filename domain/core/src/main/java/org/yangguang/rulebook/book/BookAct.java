package org.yangguang.rulebook.book;

import java.util.List;
import org.yangguang.kernel.Act;

/** What happens to entries of the rule book. */
public sealed interface BookAct extends Act {

    /** A legal officer compared an entry of the rule book with the texts it cites. */
    record RuleChecked(String entry, String note) implements BookAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("rule", entry));
        }

        @Override
        public List<String> details() {
            return List.of(entry, note);
        }
    }
}
