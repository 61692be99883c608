package org.yangguang.rulebook.statute;

import org.yangguang.rules.citation.Place;

/** An article that holds the words searched for, in a text in force on the day. */
public record FoundArticle(long version, long statute, String title, Place place, String text) {

    public String anchor() {
        return ArticleView.anchor(place);
    }
}
