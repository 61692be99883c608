package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What keeping the list of check items refuses, in the order of the work (S1). */
final class ItemRules {

    private ItemRules() {}

    /** There is no such check item. */
    static final class ItemUnknown extends Unknown {
        ItemUnknown(String code) {
            super(code);
        }
    }

    /** A check item has content, a legal basis and a first day. */
    static final class ItemTextMissing extends RuleBroken {}

    /** There is no draft of the item. */
    static final class NoDraftOfItem extends RuleBroken {
        NoDraftOfItem(String code) {
            super(code);
        }
    }

    /** Four eyes: whoever drafted an item does not publish it. */
    static final class DrafterMayNotPublish extends RuleBroken {
        DrafterMayNotPublish(String code) {
            super(code);
        }
    }

    /** Nobody is checked by an item that was published after the fact. */
    static final class VersionInThePast extends RuleBroken {
        VersionInThePast(String from) {
            super(from);
        }
    }

    /** The next version begins after the present one did. */
    static final class VersionNotLater extends RuleBroken {
        VersionNotLater(String code, String from) {
            super(code, from);
        }
    }
}
