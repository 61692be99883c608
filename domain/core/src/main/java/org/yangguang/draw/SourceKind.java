package org.yangguang.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.dr1.PublicSource;

/** 公开号码来源 (DR1 4.2): how its issue is named and how a typed number is brought to its one form. */
public enum SourceKind {
    /** 福彩快乐8, the default: 61.6 bits nearly every day. */
    KL8("kl8:", "\\d{5,9}", 20),
    /** 双色球: red balls, then the blue one. */
    SSQ("ssq:", "\\d{5,9}", 6, 1),
    /** 大乐透: front balls, then back ones. */
    DLT("dlt:", "\\d{5,9}", 5, 2),
    /** A round of drand quicknet. */
    DRAND("drand:quicknet:", "[1-9]\\d{0,11}"),
    /** Twenty or more ten-sided dice, rolled before witnesses. */
    DICE("dice:", "[0-9A-Za-z._-]{1,60}"),
    /** Emergency only: rests on one honest party. */
    NONE("none", "");

    /** drand quicknet: epoch second of round 1, seconds between rounds (DR1 section 1). */
    private static final long DRAND_GENESIS = 1_692_803_367L;

    private static final long DRAND_PERIOD = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAIR = Pattern.compile("\\d\\d");

    private final String prefix;
    private final Pattern issue;
    private final int[] balls;

    SourceKind(String prefix, String issue, int... balls) {
        this.prefix = prefix;
        this.issue = Pattern.compile(issue);
        this.balls = balls;
    }

    /** The kind of a source such as {@code kl8:2026060}; {@code PublicSourceNotValid} if there is none. */
    public static SourceKind of(String source) {
        return Arrays.stream(values())
                .filter(kind -> kind.names(source))
                .findFirst()
                .orElseThrow(() -> new PublicSourceNotValid(String.valueOf(source)));
    }

    private boolean names(String source) {
        return source != null
                && source.startsWith(prefix)
                && issue.matcher(source.substring(prefix.length())).matches();
    }

    /**
     * Refuses a source that is none of these, and one whose number is known already as far as that can be told (a round of
     * drand comes at its second).
     */
    static void requireStillToCome(String source, Instant now) {
        SourceKind kind = of(source);
        if (kind == DRAND) {
            long round = Long.parseLong(source.substring(kind.prefix.length()));
            long at = DRAND_GENESIS + (round - 1) * DRAND_PERIOD;
            if (at <= now.getEpochSecond()) {
                throw new PublicNumberAlreadyOut(source);
            }
        }
    }

    /** The source as it stands in the plan; the issue is ignored for {@link #NONE}. */
    public String source(String issueNumber) {
        String stripped = issueNumber == null ? "" : issueNumber.strip();
        return this == NONE ? prefix : prefix + stripped;
    }

    /**
     * The value in the one form of its source, forgiving separators and order within a group of balls.
     *
     * @throws PublicValueNotCanonical when it cannot be brought to that form
     */
    public String canonical(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        String value = balls.length > 0 ? balls(text) : text.replaceAll("\\s", "");
        boolean good =
                PublicSource.of(prefix).map(source -> source.isCanonical(value)).orElse(false);
        if (!good) {
            throw new PublicValueNotCanonical(text);
        }
        return value;
    }

    private String balls(String text) {
        List<Integer> numbers = numbers(text);
        if (numbers.size() != Arrays.stream(balls).sum()) {
            return text;
        }
        List<String> groups = new ArrayList<>();
        int start = 0;
        for (int size : balls) {
            groups.add(group(numbers.subList(start, start + size)));
            start += size;
        }
        return String.join("-", groups);
    }

    /** Digits without any separator are read in pairs. */
    private static List<Integer> numbers(String text) {
        Pattern pattern = text.matches("(\\d\\d){3,}") ? PAIR : NUMBER;
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() <= 2)
                .map(Integer::valueOf)
                .toList();
    }

    private static String group(List<Integer> numbers) {
        return numbers.stream().sorted().map("%02d"::formatted).collect(Collectors.joining("."));
    }
}
