package org.yangguang.rules.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangguang.rules.base.Table;

/** Finds the articles in the basis of a rule, {@code 招标投标法第三条；刑法第二百二十三条、第二百三十一条}. */
public final class Articles {

    private static final Pattern NUMBERED = Pattern.compile("第[一二三四五六七八九十百零〇]+条");
    private static final Pattern CLAUSE = Pattern.compile("[一二三四五六七八九十]（[一二三四五六七八九十]）");
    private static final String BASIS_SEPARATOR = "；";

    private static final List<Article> ALL =
            Table.read(
                    "law/articles.csv",
                    row -> new Article(row.get("law"), row.get("article"), row.get("gist")));

    private Articles() {}

    /**
     * One article of one law.
     *
     * @param law its usual short name
     * @param article {@code 第二十四条}
     * @param gist what it says, in one sentence of our own
     */
    public record Article(String law, String article, String gist) {}

    /** Every article with a gist. */
    public static List<Article> all() {
        return ALL;
    }

    /** The articles that a basis cites, in its order; those without a gist are left out. */
    public static List<Article> citedBy(String basis) {
        return Stream.of(basis.split(BASIS_SEPARATOR))
                .flatMap(Articles::inOneLaw)
                .distinct()
                .toList();
    }

    private static Stream<Article> inOneLaw(String part) {
        String law = part.split("第[一二三四五六七八九十百零〇]+条|[一二三四五六七八九十]（", 2)[0];
        return Stream.concat(NUMBERED.matcher(part).results(), CLAUSE.matcher(part).results())
                .map(MatchResult::group)
                .map(article -> find(law, article))
                .flatMap(Optional::stream);
    }

    private static Optional<Article> find(String law, String article) {
        return ALL.stream()
                .filter(known -> known.law().equals(law) && known.article().equals(article))
                .findFirst();
    }
}
