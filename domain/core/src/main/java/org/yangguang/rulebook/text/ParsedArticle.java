package org.yangguang.rulebook.text;

import org.yangguang.rules.citation.Place;

/**
 * One article as it stands in a file.
 *
 * @param place its number
 * @param heading part, chapter and section above it, may be empty
 * @param text its paragraphs, one a line, without the number
 * @param line where it begins in the file, from 1
 */
public record ParsedArticle(Place place, String heading, String text, int line) {

    ParsedArticle and(String more) {
        return new ParsedArticle(place, heading, text.isEmpty() ? more : text + "\n" + more, line);
    }
}
