package org.yangguang.draw.ceremony;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.PublicSource;
import org.yangguang.draw.ceremony.CeremonyRules.NumberOfAnotherIssue;
import org.yangguang.draw.ceremony.CeremonyRules.PublicNumberAlreadyOut;
import org.yangguang.draw.ceremony.CeremonyRules.PublicSourceNotOffered;
import org.yangguang.draw.ceremony.CeremonyRules.PublicSourceNotValid;
import org.yangguang.draw.ceremony.CeremonyRules.PublicValueNotCanonical;
import org.yangguang.platform.settings.Settings;

/** 公开号码来源 (DR1 4.2): those that an installation offers, and how a typed number is brought to its one form. */
public enum SourceKind {
    /** 福彩快乐8, the default. */
    KL8,
    /** 双色球: red balls, then the blue one. */
    SSQ,
    /** 大乐透: front balls, then back ones. */
    DLT,
    /** A round of drand quicknet. */
    DRAND,
    /** 上证指数收盘价: of little chance, grade B. */
    SSE,
    /** Twenty or more ten-sided dice, rolled before witnesses. */
    DICE,
    /** Emergency only: rests on one honest party. */
    NONE;

    /** drand quicknet: epoch second of round 1, seconds between rounds (DR1 section 1). */
    private static final long DRAND_GENESIS = 1_692_803_367L;

    private static final long DRAND_PERIOD = 3;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ISSUE = Pattern.compile("\\d{5,}");
    private static final Pattern PAIRS = Pattern.compile("(\\d\\d){3,}");
    private static final Pattern PAIR = Pattern.compile("\\d\\d");

    /** What the table of the specification says of it; empty for {@link #NONE}. */
    private Optional<PublicSource> table() {
        return PublicSource.all().stream().filter(s -> s.code().equals(name())).findFirst();
    }

    private String prefix() {
        return table().map(PublicSource::prefix).orElse(Plan.NO_SOURCE);
    }

    /** Those that this installation offers. */
    public static List<SourceKind> offered(Settings settings) {
        List<String> named = settings.drawSources();
        return Arrays.stream(values())
                .filter(kind -> named.isEmpty() || named.contains(kind.name()))
                .toList();
    }

    /** Refuses a source that this installation does not use. */
    public static void requireOffered(String source, Settings settings) {
        if (!offered(settings).contains(of(source))) {
            throw new PublicSourceNotOffered(source);
        }
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
                && table().map(known -> known.isNamed(source))
                        .orElseGet(() -> source.equals(Plan.NO_SOURCE));
    }

    /**
     * Refuses a source that is none of these, and one whose number is known already as far as that can be told: a round
     * of drand comes at its second, a price of the exchange on its day, an issue of a lottery not after its year.
     */
    public static void requireStillToCome(String source, Instant now) {
        SourceKind kind = of(source);
        String issue = source.substring(kind.prefix().length());
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        boolean out =
                switch (kind) {
                    case DRAND -> second(Long.parseLong(issue)) <= now.getEpochSecond();
                    case SSE -> issue.compareTo(today.toString()) < 0;
                    case KL8, SSQ -> issue.matches("2\\d{6}") && year(issue) < today.getYear();
                    default -> false;
                };
        if (out) {
            throw new PublicNumberAlreadyOut(source);
        }
    }

    private static long second(long round) {
        return DRAND_GENESIS + (round - 1) * DRAND_PERIOD;
    }

    private static int year(String issue) {
        return Integer.parseInt(issue.substring(0, 4));
    }

    /**
     * The value in the one form of the source of a plan.
     *
     * @throws NumberOfAnotherIssue when another issue was copied along with the number
     */
    public static String canonical(String source, String typed) {
        SourceKind kind = of(source);
        String issue = source.substring(kind.prefix().length());
        boolean balls = kind.table().map(s -> !s.groups().isEmpty()).orElse(false);
        if (balls && typed != null && !PAIRS.matcher(typed.strip()).matches()) {
            ISSUE.matcher(typed)
                    .results()
                    .map(MatchResult::group)
                    .filter(other -> !other.endsWith(issue) && !issue.endsWith(other))
                    .findFirst()
                    .ifPresent(
                            other -> {
                                throw new NumberOfAnotherIssue(source, other);
                            });
        }
        return kind.canonical(typed);
    }

    /** The source as it stands in the plan; the issue is ignored for {@link #NONE}. */
    public String source(String issueNumber) {
        String stripped = issueNumber == null ? "" : issueNumber.strip();
        return this == NONE ? prefix() : prefix() + stripped;
    }

    /**
     * The value in the one form of its source, forgiving separators and order within a group of balls.
     *
     * @throws PublicValueNotCanonical when it cannot be brought to that form
     */
    public String canonical(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        List<Integer> groups = table().map(PublicSource::groups).orElse(List.of());
        String value = groups.isEmpty() ? text.replaceAll("\\s", "") : balls(text, groups);
        boolean good = table().map(source -> source.isCanonical(value)).orElse(false);
        if (!good) {
            throw new PublicValueNotCanonical(text);
        }
        return value;
    }

    private static String balls(String text, List<Integer> sizes) {
        List<Integer> numbers = numbers(text);
        if (numbers.size() != sizes.stream().mapToInt(Integer::intValue).sum()) {
            return text;
        }
        List<String> groups = new ArrayList<>();
        int start = 0;
        for (int size : sizes) {
            groups.add(group(numbers.subList(start, start + size)));
            start += size;
        }
        return String.join("-", groups);
    }

    /** Digits without any separator are read in pairs. */
    private static List<Integer> numbers(String text) {
        Pattern pattern = PAIRS.matcher(text).matches() ? PAIR : NUMBER;
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
