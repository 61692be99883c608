package org.yangguang.rulebook.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.rulebook.text.TextFault.Reason;
import org.yangguang.rules.citation.Place;

/** What the numbers of the articles tell about a text: twice, out of order, missing, or empty. */
final class NumberCheck {

    private final List<TextFault> findings = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();
    private Place last = Place.WHOLE;

    private NumberCheck() {}

    static List<TextFault> findings(List<ParsedArticle> articles) {
        NumberCheck check = new NumberCheck();
        if (articles.isEmpty()) {
            check.findings.add(new TextFault(Reason.NO_ARTICLE, 1, ""));
        }
        articles.forEach(check::next);
        return check.findings;
    }

    private void next(ParsedArticle article) {
        Place place = article.place();
        if (article.text().isEmpty()) {
            find(Reason.ARTICLE_EMPTY, article, place.toString());
        }
        if (!seen.add(place)) {
            find(Reason.ARTICLE_TWICE, article, place.toString());
        } else if (isBefore(place, last)) {
            find(Reason.ARTICLE_OUT_OF_ORDER, article, place.toString());
        } else if (place.article() > last.article() + 1) {
            find(Reason.NUMBERS_MISSING, article, Place.article(last.article() + 1).toString());
        }
        last = place;
    }

    private static boolean isBefore(Place place, Place last) {
        return place.article() < last.article()
                || place.article() == last.article() && place.inserted() < last.inserted();
    }

    private void find(Reason reason, ParsedArticle article, String words) {
        findings.add(new TextFault(reason, article.line(), words));
    }
}
