package org.yangguang.rules.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** The typed cells of one row; a cell that cannot be read is unknown and noted. */
final class Cells {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MOMENT = DAY + "T\\d{2}:\\d{2}(:\\d{2})?";
    private static final String AMOUNT = "-?\\d{1,15}(\\.\\d{1,6})?";

    private final CSVRecord row;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A cell that cannot be read.
     *
     * @param key the sentence to print
     */
    record Problem(String key, String column, String value) {}

    Cells(CSVRecord row) {
        this.row = row;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    String text(String column) {
        return row.isMapped(column) ? row.get(column) : null;
    }

    String text(String column, String otherwise) {
        String text = text(column);
        return text == null ? otherwise : text;
    }

    List<String> list(String column) {
        String text = text(column);
        return text == null ? List.of() : List.of(text.split("\\s*\\|\\s*"));
    }

    LocalDate day(String column) {
        return read(column, "cell.day", text -> LocalDate.parse(plain(text, DAY)));
    }

    LocalDateTime moment(String column) {
        return read(column, "cell.moment", text -> LocalDateTime.parse(plain(text, MOMENT)));
    }

    BigDecimal amount(String column) {
        return read(column, "cell.amount", text -> new BigDecimal(plain(text, AMOUNT)));
    }

    Integer count(String column) {
        return read(column, "cell.count", Integer::valueOf);
    }

    /** Y or N; null for an empty cell. */
    Boolean flag(String column) {
        return read(column, "cell.flag", Cells::yesOrNo);
    }

    /** A cell that is read elsewhere turned out not to be readable. */
    void unreadable(String key, String column, String value) {
        problems.add(new Problem(key, column, value));
    }

    private <T> T read(String column, String key, Function<String, T> reader) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            unreadable(key, column, text);
            return null;
        }
    }

    /** Java reads years and exponents that no case means. */
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
