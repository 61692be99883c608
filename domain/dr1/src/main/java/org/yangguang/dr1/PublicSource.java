package org.yangguang.dr1;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The public sources of DR1 4.2: how much chance they hold and how their value is written. */
public enum PublicSource {
    /** 福彩快乐8: 20 balls of 80. */
    KL8("kl8:", 616, true, LotteryBalls.of(new LotteryBalls.Group(20, 80))),
    /** 双色球: 6 red balls of 33, a blue one of 16. */
    SSQ(
            "ssq:",
            241,
            true,
            LotteryBalls.of(new LotteryBalls.Group(6, 33), new LotteryBalls.Group(1, 16))),
    /** 大乐透: 5 balls of 35, 2 of 12. */
    DLT(
            "dlt:",
            244,
            true,
            LotteryBalls.of(new LotteryBalls.Group(5, 35), new LotteryBalls.Group(2, 12))),
    /** A round of drand quicknet: its 256 bits of randomness. */
    DRAND("drand:quicknet:", 2560, true, matching("[0-9a-f]{64}")),
    /** The close of the Shanghai composite index, as published. */
    SSE("sse:000001:", 130, true, matching("\\d{1,6}\\.\\d\\d")),
    /**
     * At least 20 ten-sided dice on video: good where there is no network, but nobody can check
     * them later.
     */
    DICE("dice:", 660, false, matching("\\d{20,256}"));

    private final String prefix;
    private final int tenthsOfBits;
    private final boolean recheckable;
    private final Predicate<String> canonical;

    PublicSource(
            String prefix, int tenthsOfBits, boolean recheckable, Predicate<String> canonical) {
        this.prefix = prefix;
        this.tenthsOfBits = tenthsOfBits;
        this.recheckable = recheckable;
        this.canonical = canonical;
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /**
     * The source that a plan names, such as that of {@code kl8:2026060}; empty for {@code none} and
     * for unknown ones.
     */
    public static Optional<PublicSource> of(String source) {
        return Arrays.stream(values()).filter(s -> source.startsWith(s.prefix)).findFirst();
    }

    /** Entropy in tenths of a bit; for dice that of twenty. */
    public int tenthsOfBits() {
        return tenthsOfBits;
    }

    /** Whether anybody can look the value up later. */
    public boolean isRecheckable() {
        return recheckable;
    }

    /** Whether the value (the part after {@code =}) is written as this source is always written. */
    public boolean isCanonical(String value) {
        return canonical.test(value);
    }
}
