package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.engine.Wording;
import org.yangguang.rules.parameters.Limits;

/** What an article demands of a tender under one item, and how the answer is written down. */
record Demand(String item, String basis, Situation words) {

    Limits limits() {
        return words.limits();
    }

    MachineFinding of(Status status, String sum, boolean review) {
        return new MachineFinding(item, status, sum, basis, review, null);
    }

    MachineFinding of(Status status, String sum, String partyId) {
        return new MachineFinding(item, status, sum, basis, true, partyId);
    }

    MachineFinding passIf(boolean kept, String sum, boolean review) {
        return of(kept ? Status.PASS : Status.FAIL, sum, review);
    }

    MachineFinding passIf(boolean kept, String sum) {
        return passIf(kept, sum, false);
    }

    MachineFinding undecided(String missing) {
        return of(Status.UNDECIDED, "缺少：" + missing, false);
    }

    /** The decision, or what is missing for it among these words. */
    MachineFinding given(Supplier<MachineFinding> decision, String... needed) {
        List<String> missing = Arrays.stream(needed).filter(words::unknown).toList();
        if (!missing.isEmpty()) {
            return undecided(String.join("、", missing));
        }
        return Contradictions.touching(words, List.of(needed))
                .findFirst()
                .map(doubt -> of(Status.UNDECIDED, doubt.text(), true))
                .orElseGet(decision);
    }

    /** The decision, when the words are known and a version of the parameter is in force. */
    MachineFinding given(String parameter, Supplier<MachineFinding> decision, String... needed) {
        return given(
                () ->
                        limits().has(parameter)
                                ? decision.get()
                                : undecided("行为之日有效的规定（" + parameter + "）"),
                needed);
    }

    BigDecimal amount(String word) {
        return words.get(word, BigDecimal.class);
    }

    /** The word and its value: {@code 投标截止之日 2026-03-20}. */
    String shown(String word) {
        return word + " " + Wording.of(words.get(word, Object.class), "不明");
    }

    /** The parameter with its unit: {@code 20 日}. */
    String limit(String parameter) {
        return words.fill("〔" + parameter + "〕");
    }
}
