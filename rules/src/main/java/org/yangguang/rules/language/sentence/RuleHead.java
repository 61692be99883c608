package org.yangguang.rules.language.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.language.reading.Characters;
import org.yangguang.rules.language.reading.Dates;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;

/** Number, title, basis and days of a rule, wherever they are written; checked alike for both kinds. */
public final class RuleHead {

    private static final Pattern NAME = Pattern.compile("(\\S+)-(\\S+) (.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{2,3}");

    private final List<String> categories;
    private final ProblemList problems;
    private String number = "";
    private String title = "";
    private String basis;
    private LocalDate from;
    private LocalDate until;

    public RuleHead(List<String> categories, ProblemList problems) {
        this.categories = categories;
        this.problems = problems;
    }

    public void name(String name, Spot place) {
        if (!text(name, Sizes.TITLE, place)) {
            return;
        }
        Matcher parts = NAME.matcher(name);
        boolean good =
                parts.matches()
                        && categories.contains(parts.group(1))
                        && NUMBER.matcher(parts.group(2)).matches()
                        && parts.group(3).equals(parts.group(3).strip())
                        && !parts.group(3).contains("  ");
        if (good) {
            number = parts.group(1) + "-" + parts.group(2);
            title = parts.group(3);
        } else {
            problems.add(place, ProblemKind.RULE_NAME, name, categories.get(0));
        }
    }

    public void basis(String text, Spot place) {
        if (text(text, Sizes.TEXT, place)) {
            basis = text;
        }
    }

    public void from(String text, Spot place) {
        from = day(text, place);
        ordered(place);
    }

    void until(String text, Spot place) {
        until = day(text, place);
        ordered(place);
    }

    /** In whichever order the two days are written. */
    private void ordered(Spot place) {
        if (until != null && from != null && until.isBefore(from)) {
            problems.add(place, ProblemKind.UNTIL_BEFORE_FROM, until, from);
        }
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String basis() {
        return basis;
    }

    public LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    private LocalDate day(String text, Spot place) {
        return Dates.parse(text)
                .orElseGet(
                        () -> {
                            problems.add(place, ProblemKind.DATE_INVALID, text);
                            return null;
                        });
    }

    private boolean text(String text, int longest, Spot place) {
        if (text.isBlank()) {
            problems.add(place, ProblemKind.TEXT_MISSING);
            return false;
        }
        if (text.length() > longest) {
            problems.add(place, ProblemKind.TEXT_TOO_LONG, text.length(), longest);
            return false;
        }
        return problems.reads(Characters.RULE, text, place);
    }
}
