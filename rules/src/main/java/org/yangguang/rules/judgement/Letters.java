package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Groups what was ordered into one letter for each recipient. */
record Letters(Verdict verdict, List<Lead> violations) {

    private static final Map<String, String> RECEIVERS = Map.of("PS", "公安机关", "SUP", "监察机关");

    List<Letter> write() {
        Stream<Handling> all =
                Stream.concat(
                        verdict.handlingsOfCase(),
                        violations.stream().flatMap(verdict::handlingsOf));
        return all.distinct()
                .sorted()
                .filter(handling -> verdict.recipient(handling) != null)
                .map(this::letter)
                .toList();
    }

    private Letter letter(Handling handling) {
        boolean whole = verdict.handlingsOfCase().anyMatch(handling::equals);
        List<Lead> listed =
                violations.stream()
                        .filter(
                                lead ->
                                        whole
                                                || verdict.handlingsOf(lead)
                                                        .anyMatch(handling::equals))
                        .toList();
        return new Letter(
                verdict.recipient(handling),
                handling.outcome(),
                sorted(listed.stream().map(lead -> lead.type().code())),
                sorted(listed.stream().map(Lead::partyId).filter(Objects::nonNull)),
                crimes(handling, listed));
    }

    private List<String> crimes(Handling handling, List<Lead> listed) {
        String receiver = receiver(verdict.recipient(handling).code());
        Stream<String> suspected =
                Stream.concat(
                        verdict.qualified().caseCrimes(),
                        listed.stream().flatMap(verdict.qualified()::crimesOf));
        return sorted(suspected.filter(crime -> Crimes.receivedBy(receiver, crime)));
    }

    /** As the table of crimes calls who receives a suspicion; empty for a department. */
    static String receiver(String code) {
        return RECEIVERS.getOrDefault(code, "");
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }
}
