package org.yangguang.rules.parameters;

import java.util.Arrays;

/** 单位: what a parameter counts or chooses; the closed list of {@code language/units.csv}. */
public enum Unit {
    YUAN("元"),
    DAYS("日"),
    WORKING_DAYS("工作日"),
    HOURS("小时"),
    MINUTES("分钟"),
    YEARS("年"),
    MONTHS("月"),
    PEOPLE("人"),
    FIRMS("家"),
    COUNT("个"),
    RANKS("名"),
    TIMES("次"),
    ROWS("行"),
    BYTES("字节"),
    SHARE("比例"),
    DATE("日期"),
    CHOICE("口径"),
    EDITION("版本");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /**
     * The unit of a word.
     *
     * @throws IllegalArgumentException when nothing is counted in it
     */
    public static Unit of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("单位不在清单中：" + word));
    }

    /** Whether a value in it is a quantity that can be compared with another. */
    public boolean isAmount() {
        return switch (this) {
            case SHARE, DATE, CHOICE, EDITION -> false;
            default -> true;
        };
    }

    /** The word of the files, {@code 工作日}. */
    @Override
    public String toString() {
        return word;
    }
}
