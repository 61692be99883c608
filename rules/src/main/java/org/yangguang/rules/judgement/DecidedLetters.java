package org.yangguang.rules.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The letters that leave the bureau once a person has decided: those that the rules grouped, and for a
 * referral that the rules did not propose one with every violation of the case. A case filed by the
 * bureau itself sends none, and neither does a project whose department a human must still name.
 */
public final class DecidedLetters {

    private DecidedLetters() {}

    /**
     * In the order of the outcomes.
     *
     * @param decided outcomes of the decision
     * @param industry of the project, or null
     */
    public static List<Letter> of(Judgement proposed, List<String> decided, String industry) {
        return Arrays.stream(LetterKind.values())
                .filter(LetterKind::isReferral)
                .map(LetterKind::name)
                .filter(decided::contains)
                .flatMap(outcome -> letters(proposed, outcome, industry))
                .filter(Letter::leavesTheBureau)
                .toList();
    }

    private static Stream<Letter> letters(Judgement proposed, String outcome, String industry) {
        List<Letter> grouped =
                proposed.letters().stream().filter(l -> l.outcome().equals(outcome)).toList();
        return grouped.isEmpty() ? ordered(proposed, outcome, industry) : grouped.stream();
    }

    private static Stream<Letter> ordered(Judgement proposed, String outcome, String industry) {
        return Arrays.stream(Handling.values())
                .filter(handling -> handling.outcome().equals(outcome))
                .map(handling -> handling.department(industry))
                .filter(code -> code != null && isCompetent(code))
                .limit(1)
                .map(code -> everything(proposed, code, outcome));
    }

    private static boolean isCompetent(String code) {
        return Departments.isIndustry(code) || List.of("PS", "SUP").contains(code);
    }

    private static Letter everything(Judgement proposed, String code, String outcome) {
        String receiver = Letters.receiver(code);
        return new Letter(
                Departments.named(code),
                outcome,
                proposed.violations().stream().map(Judgement.Violation::code).distinct().toList(),
                proposed.violations().stream()
                        .map(Judgement.Violation::partyId)
                        .filter(party -> party != null)
                        .distinct()
                        .sorted()
                        .toList(),
                proposed.crimes().stream().filter(c -> Crimes.receivedBy(receiver, c)).toList());
    }
}
