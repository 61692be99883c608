package org.yangguang.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.law.Articles.Article;

class CitedArticlesTest {

    private static final Pattern NUMBERED = Pattern.compile("第[一二三四五六七八九十百零〇]+条");

    @Test
    void a_basis_of_several_laws_is_taken_apart() {
        assertThat(Articles.citedBy("招标投标法第二十四条；招标投标法实施条例第六十四条第一款第二项"))
                .extracting(Article::law, Article::article)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("招标投标法", "第二十四条"),
                        org.assertj.core.groups.Tuple.tuple("招标投标法实施条例", "第六十四条"));
    }

    @Test
    void several_articles_of_one_law_are_taken_apart() {
        assertThat(Articles.citedBy("刑法第三百八十九条、第三百九十条")).hasSize(2);
    }

    @Test
    void every_article_that_a_rule_cites_has_a_gist() {
        Set<String> without = new TreeSet<>();
        for (RuleText rule : RuleTexts.all()) {
            for (String part : rule.basis().split("；")) {
                int articles =
                        (int)
                                NUMBERED.matcher(part)
                                        .results()
                                        .map(r -> r.group())
                                        .distinct()
                                        .count();
                if (Articles.citedBy(part).size() < articles && !isARange(part)) {
                    without.add(rule.number() + " " + part);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void every_gist_is_one_short_sentence_and_cited_somewhere() {
        List<Article> cited =
                RuleTexts.all().stream()
                        .flatMap(r -> Articles.citedBy(r.basis()).stream())
                        .toList();
        assertThat(Articles.all())
                .allSatisfy(article -> assertThat(article.gist()).hasSizeBetween(6, 60))
                .allSatisfy(article -> assertThat(cited).contains(article))
                .doesNotHaveDuplicates();
    }

    /** “第二条至第四条” names its ends only. */
    private static boolean isARange(String part) {
        Matcher range = Pattern.compile("条至第").matcher(part);
        return range.find();
    }
}
