package org.yangguang.rulebook.statute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.yangguang.kernel.SearchText;
import org.yangguang.rulebook.text.ParsedArticle;
import org.yangguang.rules.citation.Place;

/** One article of a text. */
@Entity
@Immutable
@Table(schema = "rulebook", name = "article")
class KeptArticle {

    @EmbeddedId private Key key;
    private int number;
    private int inserted;
    private String heading;
    private String text;
    private String find;

    protected KeptArticle() {}

    KeptArticle(long version, int place, ParsedArticle article) {
        key = new Key(version, place);
        number = article.place().article();
        inserted = article.place().inserted();
        heading = article.heading();
        text = article.text();
        find = SearchText.normalise(article.place() + text);
    }

    long version() {
        return key.version();
    }

    ArticleView view() {
        return new ArticleView(new Place(number, inserted, 0, 0), heading, text);
    }

    /** Where an article stands. */
    @Embeddable
    record Key(@Column(name = "version_id") long version, int place) {}
}
