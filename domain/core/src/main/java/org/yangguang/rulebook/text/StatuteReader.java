package org.yangguang.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.citation.Numerals;
import org.yangguang.rules.citation.Place;

/**
 * Cuts the plain text of a statute into articles: 第…条 at the beginning of a line, or, in a plan, 一、.
 * Headings and the list of contents go with the articles under them; a markdown file may use # and **.
 */
public final class StatuteReader {

    private static final String HAN = "[" + Numerals.CHARACTERS + "]+";
    private static final Pattern ARTICLE =
            Pattern.compile("第(" + HAN + ")条(?:之(" + HAN + "))?(?:[\\s:：]+(.*)|$)");
    private static final Pattern UNSPACED =
            Pattern.compile("第(" + HAN + ")条(?:之(" + HAN + "))?(.*)");
    private static final Pattern SECTION = Pattern.compile("(" + HAN + ")(?:、)()?(.*)");
    private static final Pattern HEADING =
            Pattern.compile("(第" + HAN + "(?:编|分编|章|节))(?:\\s+(.{0,60})|$)");
    private static final Pattern END = Pattern.compile("附[件录][：:\\d\\s].*|附[件录：]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final String[] lines;
    private final Headings headings = new Headings();
    private final List<ParsedArticle> articles = new ArrayList<>();
    private String title = "";

    private StatuteReader(String text) {
        String withoutComments =
                COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", ""));
        this.lines = withoutComments.split("\n", -1);
    }

    /** Reads a whole file. */
    public static ParsedStatute read(String text) {
        StatuteReader spaced = new StatuteReader(text).with(ARTICLE, false);
        StatuteReader unspaced =
                spaced.articles.isEmpty() ? new StatuteReader(text).with(UNSPACED, true) : spaced;
        StatuteReader read =
                unspaced.articles.isEmpty()
                        ? new StatuteReader(text).with(SECTION, true)
                        : unspaced;
        boolean sections = unspaced.articles.isEmpty() && !read.articles.isEmpty();
        return new ParsedStatute(
                read.title, sections, read.articles, NumberCheck.findings(read.articles));
    }

    /** @param inTurn only a number that follows the last one begins an article */
    private StatuteReader with(Pattern start, boolean inTurn) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replace("**", "").replaceFirst("^[\\s\\u3000]*#+", "");
            String words = line.replace('\u3000', ' ').strip();
            if (END.matcher(words).matches() && !articles.isEmpty()) {
                break;
            }
            take(words, start, inTurn, i + 1);
        }
        return this;
    }

    private void take(String words, Pattern start, boolean inTurn, int line) {
        Matcher article = start.matcher(words);
        Matcher heading = HEADING.matcher(words);
        if (words.isEmpty()) {
            return;
        }
        if (article.matches() && (!inTurn || isNext(article))) {
            articles.add(
                    new ParsedArticle(place(article), headings.toString(), rest(article), line));
        } else if (heading.matches()) {
            headings.under(heading.group(1), words.replaceAll("\\s+", " "));
        } else if (!articles.isEmpty()) {
            articles.add(articles.remove(articles.size() - 1).and(words));
        } else if (title.isEmpty()) {
            title = words;
        }
    }

    private boolean isNext(Matcher article) {
        int last = articles.isEmpty() ? 0 : articles.get(articles.size() - 1).place().article();
        return Numerals.parse(article.group(1)) == last + 1;
    }

    private static Place place(Matcher article) {
        String inserted = article.group(2);
        return new Place(
                Numerals.parse(article.group(1)),
                inserted == null || inserted.isEmpty() ? 0 : Numerals.parse(inserted),
                0,
                0);
    }

    private static String rest(Matcher article) {
        return article.group(3) == null ? "" : article.group(3).strip();
    }
}
