package org.yangguang.rules.language.sentence;

import java.util.Arrays;

/** What may stand at a place of a dictionary sentence; the word is the one in {@code sentences.csv}. */
public enum Slot {
    CHOICE_WORD("选项词"),
    CHOICE("选项"),
    WORD("词"),
    AMOUNT("数"),
    DAY("日"),
    MOMENT("时刻"),
    NUMBER_PARAMETER("数额参数"),
    SHARE_PARAMETER("比例参数"),
    DAYS_PARAMETER("日数参数"),
    YEARS_PARAMETER("年数参数"),
    CONCLUSION("结论"),
    SEVERITY("程度"),
    SEVERITY_WORD("程度词"),
    HANDLING("处置"),
    FLAG("标记"),
    MARKS("标识"),
    BOUND("约束范围"),
    GROUP("分组"),
    TEXT("长文"),
    KEYWORDS("用语清单"),
    CRIME("罪名"),
    ITEM("事项"),
    PHRASE("短语"),
    REASON("理由");

    private final String word;

    Slot(String word) {
        this.word = word;
    }

    static Slot of(String word) {
        return Arrays.stream(values())
                .filter(slot -> slot.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    String word() {
        return word;
    }
}
