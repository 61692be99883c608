package org.yangguang.catalogue;

import org.yangguang.kernel.PartyRole;
import org.yangguang.kernel.SearchText;

/**
 * Which items a list shows; null or empty = any.
 *
 * @param mode M, MH or H
 * @param text part of code, content, evidence or basis
 */
public record ItemQuery(String stage, PartyRole party, String mode, String text) {

    public static ItemQuery everything() {
        return new ItemQuery(null, null, null, null);
    }

    boolean matches(CheckItemView item) {
        return any(stage, item.stage())
                && any(mode, item.mode())
                && (party == null || item.parties().contains(party))
                && (text == null || words(item).contains(SearchText.normalise(text)));
    }

    private static boolean any(String wanted, String is) {
        return wanted == null || wanted.isEmpty() || wanted.equals(is);
    }

    private static String words(CheckItemView item) {
        return SearchText.normalise(
                String.join(
                        "\n",
                        item.code(),
                        item.content(),
                        item.contentEnglish(),
                        item.evidence(),
                        item.basis(),
                        item.concerns()));
    }
}
