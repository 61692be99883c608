package org.yangguang.rulebook;

import java.util.List;
import org.yangguang.kernel.Act;

/** A legal officer compared an entry of the rule book with the texts it cites. */
public record RuleChecked(String entry, String note) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("rule", entry));
    }

    @Override
    public List<String> details() {
        return List.of(entry, note);
    }
}
