package org.yangguang.dr1.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A public source of DR1 4.2: how much chance it holds and how its value is written. The table is
 * data, {@code sources.tsv}.
 *
 * @param code short name, such as {@code KL8}
 * @param prefix of the source in a plan; the issue follows
 * @param bits entropy; for dice that of twenty
 * @param recheckable whether anybody can look the value up later
 * @param value how it is written: a pattern, or groups of balls such as {@code 6/33-1/16}
 */
public record PublicSource(
        String code,
        String prefix,
        Pattern issue,
        BigDecimal bits,
        boolean recheckable,
        String value) {

    private static final String TABLE = "/org/yangguang/dr1/sources.tsv";
    private static final Pattern BALLS = Pattern.compile("\\d+/\\d+(-\\d+/\\d+)*");
    private static final List<PublicSource> ALL = read();

    private static List<PublicSource> read() {
        try (BufferedReader table =
                new BufferedReader(
                        new InputStreamReader(
                                PublicSource.class.getResourceAsStream(TABLE), UTF_8))) {
            return table.lines().skip(1).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PublicSource of(String[] fields) {
        return new PublicSource(
                fields[0],
                fields[1],
                Pattern.compile(fields[2]),
                new BigDecimal(fields[3]),
                fields[4].equals("yes"),
                fields[5]);
    }

    /** In the order of the specification. */
    public static List<PublicSource> all() {
        return ALL;
    }

    /**
     * The source that a plan names, such as that of {@code kl8:2026060}; empty for {@code none} and
     * for unknown ones.
     */
    public static Optional<PublicSource> of(String source) {
        return ALL.stream().filter(s -> source.startsWith(s.prefix)).findFirst();
    }

    /** Whether the source, prefix and issue together, is named as it should be. */
    public boolean isNamed(String source) {
        return source.startsWith(prefix)
                && issue.matcher(source.substring(prefix.length())).matches();
    }

    /** Sizes of the groups of balls; empty for other sources. */
    public List<Integer> groups() {
        return balls().map(groups -> groups.stream().map(LotteryBalls.Group::count).toList())
                .orElse(List.of());
    }

    /** Whether the value (the part after {@code =}) is written as this source is always written. */
    public boolean isCanonical(String written) {
        return balls().map(groups -> new LotteryBalls(groups).test(written))
                .orElseGet(() -> written.matches(value));
    }

    private Optional<List<LotteryBalls.Group>> balls() {
        return Optional.of(value)
                .filter(text -> BALLS.matcher(text).matches())
                .map(text -> List.of(text.split("-")))
                .map(groups -> groups.stream().map(PublicSource::group).toList());
    }

    private static LotteryBalls.Group group(String text) {
        String[] parts = text.split("/");
        return new LotteryBalls.Group(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
