package org.yangguang.roster.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yangguang.kernel.CreditCodeNotValid;
import org.yangguang.kernel.UnifiedSocialCreditCode;
import org.yangguang.platform.Wording;
import org.yangguang.platform.sheet.Cell;
import org.yangguang.roster.standard.StandardText;

/** Reads the cells of one row and collects what is wrong with them. */
public final class LineReader {

    private static final String NOTHING = Wording.beside(LineReader.class).of("nothing");

    private static final int SAFE_DIGITS = 15;

    private final SheetLine line;
    private final List<Fault> faults = new ArrayList<>();

    public LineReader(SheetLine line) {
        this.line = line;
        line.cells().forEach(this::refuseFormula);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public boolean isGood() {
        return faults.stream().noneMatch(f -> f.reason().refuses());
    }

    public void refuse(String column, FaultReason reason) {
        refuse(column, reason, line.text(column));
    }

    public void refuse(String column, FaultReason reason, String given) {
        faults.add(Fault.of(column, reason, given));
    }

    public String text(String column, int atMost) {
        String text = line.text(column);
        if (text.length() > atMost) {
            refuse(column, FaultReason.TOO_LONG, String.valueOf(atMost));
        }
        return text;
    }

    public String required(String column, int atMost) {
        if (line.text(column).isEmpty()) {
            refuse(column, FaultReason.MISSING);
        }
        return text(column, atMost);
    }

    /** A short identification that people type: ids are text, a long number has lost its end. */
    public String id(String column, String pattern) {
        String text = required(column, 64);
        Cell cell = line.cells().get(column);
        if (cell != null && cell.kind() == Cell.Kind.NUMBER && cell.text().length() > SAFE_DIGITS) {
            refuse(column, FaultReason.NUMBER_IN_CODE);
        } else if (!text.isEmpty() && !text.matches(pattern)) {
            refuse(column, FaultReason.NOT_AN_ID);
        }
        return text;
    }

    /** A credit code in its proper form; empty when refused. */
    public String creditCode(String column) {
        String given = required(column, 64);
        Cell cell = line.cells().get(column);
        if (given.isEmpty()) {
            return "";
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            refuse(column, FaultReason.NUMBER_IN_CODE);
            return "";
        }
        return creditCode(column, given);
    }

    public String creditCode(String column, String given) {
        String compact = given.replaceAll("\\s", "");
        try {
            String code = UnifiedSocialCreditCode.parse(compact).value();
            if (!code.equals(given)) {
                refuse(column, FaultReason.CODE_TIDIED, code);
            }
            return code;
        } catch (CreditCodeNotValid e) {
            faults.add(new Fault(column, reasonOf(e.reason()), given, candidates(compact)));
            return "";
        }
    }

    public Optional<LocalDate> date(String column) {
        String text = line.text(column);
        if (isAbsent(text)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = StandardText.date(text);
        if (date.isEmpty()) {
            refuse(column, FaultReason.NOT_A_DATE);
        }
        return date;
    }

    public Optional<LocalDate> pastDate(String column, LocalDate today) {
        Optional<LocalDate> date = date(column);
        if (date.filter(d -> d.isAfter(today)).isPresent()) {
            refuse(column, FaultReason.DATE_IN_FUTURE);
        }
        return date;
    }

    /** How registers and spreadsheets write that they have nothing. */
    public static boolean isAbsent(String text) {
        return text.isEmpty()
                || List.of("-", "--", "/", "N/A", "NULL", NOTHING)
                        .contains(text.toUpperCase(Locale.ROOT));
    }

    private static List<String> candidates(String code) {
        return UnifiedSocialCreditCode.candidates(code).stream()
                .map(UnifiedSocialCreditCode::value)
                .toList();
    }

    private static FaultReason reasonOf(CreditCodeNotValid.Reason reason) {
        return switch (reason) {
            case SCIENTIFIC -> FaultReason.CODE_SCIENTIFIC;
            case LENGTH -> FaultReason.CODE_LENGTH;
            case CHARACTER -> FaultReason.CODE_CHARACTER;
            case ORGANISATION_CHECK_DIGIT -> FaultReason.CODE_ORGANISATION_CHECK;
            case CHECK_DIGIT -> FaultReason.CODE_CHECK;
        };
    }

    private void refuseFormula(String column, Cell cell) {
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            refuse(column, FaultReason.FORMULA);
        }
    }
}
