package org.yangguang.rules.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.yangguang.rules.catalogue.CheckItems;

/** What the cells of a column hold. */
public enum CellKind {
    TEXT(text -> text),
    /** {@code 2025-09-30}. */
    DAY(text -> LocalDate.parse(plain(text, Form.DAY))),
    /** {@code 2025-09-30T16:30}. */
    MOMENT(text -> LocalDateTime.parse(plain(text, Form.MOMENT))),
    /** Yuan, digits only. */
    AMOUNT(text -> new BigDecimal(plain(text, Form.AMOUNT))),
    COUNT(Integer::valueOf),
    /** Y or N. */
    FLAG(CellKind::yesOrNo),
    /** One of the choices. */
    CODE(text -> text),
    /** Some of the choices, {@code A|B}. */
    CODES(text -> text),
    /** Items of the catalogue with what was found, {@code B07=FAIL|E16=SUSPECT}. */
    FINDINGS(text -> text);

    /** Java reads years and exponents that no case means. */
    private static final class Form {
        static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
        static final String MOMENT = DAY + "T\\d{2}:\\d{2}(:\\d{2})?";
        static final String AMOUNT = "-?\\d{1,15}(\\.\\d{1,6})?";
    }

    private static final String BETWEEN = "\\s*\\|\\s*";

    private final Function<String, Object> reader;

    CellKind(Function<String, Object> reader) {
        this.reader = reader;
    }

    /**
     * The value of a cell.
     *
     * @throws IllegalArgumentException or {@code DateTimeException} when it is none of this kind
     */
    Object read(String text) {
        return reader.apply(text);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an officer may write this; stricter than what is read, so that no case rests on a slip. */
    boolean isWellFormed(String text, List<String> choices) {
        try {
            return switch (this) {
                case AMOUNT -> ((BigDecimal) read(text)).signum() >= 0;
                case COUNT -> Integer.parseInt(text) >= 0;
                case CODE -> choices.contains(text);
                case CODES -> choices.containsAll(parts(text));
                case FINDINGS -> parts(text).stream().allMatch(CellKind::isFinding);
                default -> read(text) != null;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    static List<String> parts(String list) {
        return Arrays.asList(list.split(BETWEEN));
    }

    private static boolean isFinding(String text) {
        String[] parts = text.split("\\s*=\\s*");
        return parts.length == 2
                && CheckItems.find(parts[0]).isPresent()
                && List.of("PASS", "FAIL", "SUSPECT", "NA").contains(parts[1]);
    }

    private static String plain(String text, String form) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "Y" -> Boolean.TRUE;
            case "N" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
