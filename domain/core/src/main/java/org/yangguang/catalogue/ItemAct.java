package org.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** What all acts on an item have in common. */
public sealed interface ItemAct extends Act {

    String code();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("item", code()));
    }

    /** On first start the shipped list became version 1 of every item. */
    record CatalogueTakenOver(int items, LocalDate from) implements ItemAct {

        @Override
        public String code() {
            return "*";
        }

        @Override
        public List<String> details() {
            return List.of(String.valueOf(items), from.toString());
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.OPEN;
        }
    }

    /** Somebody wrote the draft of an item's next version. */
    record ItemDrafted(String code, LocalDate from) implements ItemAct {

        @Override
        public List<String> details() {
            return List.of(code, from.toString());
        }
    }

    /** The draft of an item's next version was thrown away. */
    record ItemDraftDiscarded(String code) implements ItemAct {

        @Override
        public List<String> details() {
            return List.of(code);
        }
    }

    /** A leader published a new version of an item (S1). */
    record ItemPublished(String code, int version, LocalDate from) implements ItemAct {

        @Override
        public List<String> details() {
            return List.of(code, String.valueOf(version), from.toString());
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.OPEN;
        }
    }
}
