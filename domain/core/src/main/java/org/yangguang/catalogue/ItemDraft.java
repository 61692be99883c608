package org.yangguang.catalogue;

import java.time.LocalDate;
import org.yangguang.catalogue.ItemRules.ItemTextMissing;

/**
 * What may change from one version of an item to the next.
 *
 * @param content what is checked; required
 * @param evidence what to look at
 * @param basis the article; required
 * @param parameter parameter in words, may be empty
 * @param from first day in force
 */
public record ItemDraft(
        String content,
        String contentEnglish,
        String evidence,
        String basis,
        String parameter,
        LocalDate from) {

    public ItemDraft {
        content = plain(content);
        contentEnglish = plain(contentEnglish);
        evidence = plain(evidence);
        basis = plain(basis);
        parameter = plain(parameter);
        if (content.isEmpty() || basis.isEmpty() || from == null) {
            throw new ItemTextMissing();
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
