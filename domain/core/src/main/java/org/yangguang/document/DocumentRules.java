package org.yangguang.document;

import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.kernel.RuleBroken;

/** What setting a document refuses. */
final class DocumentRules {

    private DocumentRules() {}

    /** There is no TrueType font with Chinese characters, neither in the configured folder nor in the system. */
    static final class NoFontInstalled extends RuleBroken {}

    /** No font holds these characters: they are named, a document with boxes is never made. */
    static final class CharacterWithoutFont extends RuleBroken {

        CharacterWithoutFont(List<Integer> characters) {
            super(
                    characters.stream()
                            .map(CharacterWithoutFont::named)
                            .collect(Collectors.joining("、")));
        }

        private static String named(int character) {
            return String.format("%s（U+%04X）", Character.toString(character), character);
        }
    }
}
