package org.yangguang.draw.lists;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.kernel.PartyRole;
import org.yangguang.platform.Wording;
import org.yangguang.roster.inspector.InspectorView;

/** Why somebody or something is left out, goes or joins: the codes of the frozen files, of events and of void draws. */
public enum Ground {
    X01,
    X02,
    X03,
    X04,
    X05,
    X09,
    X10,
    X11,
    X12,
    R01,
    R02,
    R03,
    R04,
    R05,
    R09,
    E01,
    E02,
    E03,
    E04,
    E05,
    E06,
    V01,
    V02,
    V09,
    A01;

    private final String sentence = Words.OF_GROUNDS.of("ground." + name());

    /** Published with the plan, so that nobody has to guess a code. */
    public static Map<String, String> planned() {
        return Stream.of(values())
                .collect(
                        Collectors.toMap(
                                Ground::planKey, Ground::sentence, (a, b) -> a, TreeMap::new));
    }

    private String planKey() {
        return (name().matches("[XR].*") ? "x-excl." : "x-event.") + name();
    }

    /** The sentence of a code; the code itself when it is none of these. */
    public static String sentence(String code) {
        return Stream.of(values())
                .filter(ground -> ground.name().equals(code))
                .findFirst()
                .map(Ground::sentence)
                .orElse(code);
    }

    private String sentence() {
        return sentence;
    }

    static Ground ofInterestIn(PartyRole role) {
        return switch (role) {
            case TENDERER -> R01;
            case AGENCY -> R02;
            case BIDDER -> R03;
            case WINNER -> R04;
            case EXPERT -> R05;
        };
    }

    /** Why an inspector cannot serve from the first to the last day; empty when he can. */
    public static Optional<Ground> keepingOut(InspectorView person, LocalDate from, LocalDate to) {
        LocalDate expiry = person.certificateExpiry();
        if (expiry == null || expiry.isBefore(to)) {
            return Optional.of(X09);
        }
        if (person.leaves().stream().anyMatch(leave -> overlaps(leave, from, to))) {
            return Optional.of(X10);
        }
        if (!person.isTrained(to)) {
            return Optional.of(X12);
        }
        boolean noAccount = person.login() == null || person.login().isBlank();
        return noAccount ? Optional.of(X11) : Optional.empty();
    }

    static boolean overlaps(InspectorView.Leave leave, LocalDate from, LocalDate to) {
        return !leave.from().isAfter(to) && !leave.to().isBefore(from);
    }

    /** Read before the codes are, so that one without a sentence stops the start. */
    private static final class Words {

        static final Wording OF_GROUNDS = Wording.beside(Ground.class);
    }
}
