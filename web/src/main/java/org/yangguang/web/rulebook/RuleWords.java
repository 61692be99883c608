package org.yangguang.web.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** How rules and parameters read on the page, and what the mark after a basis means. */
@Named
@ApplicationScoped
public class RuleWords {

    private static final Pattern MARK = Pattern.compile("\\[([LWMP])[^\\]]*]");

    @Inject private Texts texts;

    /** The first mark of a basis that asks for attention, else the first, else empty. */
    public String mark(String basis) {
        List<String> marks = MARK.matcher(basis).results().map(found -> found.group(1)).toList();
        return marks.stream()
                .filter(mark -> "MP".contains(mark))
                .findFirst()
                .orElse(marks.isEmpty() ? "" : marks.get(0));
    }

    /** Whether somebody still has to verify or decide it. */
    public boolean isOpen(String basis) {
        String mark = mark(basis);
        return !mark.isEmpty() && "MP".contains(mark);
    }

    /** The basis without its marks. */
    public String plain(String basis) {
        Matcher matcher = MARK.matcher(basis);
        return matcher.replaceAll("").strip();
    }

    public String meaning(String basis) {
        return texts.get("rulebook.mark." + mark(basis));
    }

    /** Rule set and file: {@code eligibility/pool.dslr}. */
    public String file(RuleText rule) {
        return rule.file().replaceFirst("^.*/rules/", "");
    }

    Ledger rules(List<RuleText> rules) {
        return new Ledger(
                texts.get("rulebook.ledger.rules"),
                heads("number", "sentence", "basis", "from", "until", "file"),
                rules.stream()
                        .map(
                                r ->
                                        List.of(
                                                r.number(),
                                                r.sentence(),
                                                r.basis(),
                                                r.from().toString(),
                                                day(r.until()),
                                                file(r)))
                        .toList());
    }

    Ledger parameters(List<Parameter> parameters) {
        return new Ledger(
                texts.get("rulebook.ledger.parameters"),
                heads("number", "name", "value", "basis", "from", "until", "checked"),
                parameters.stream().map(RuleWords::row).toList());
    }

    private static List<String> row(Parameter p) {
        return List.of(
                p.code(),
                p.name(),
                p.value() + " " + p.unit(),
                p.basis(),
                p.from().toString(),
                day(p.until()),
                day(p.checkedOn()));
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns).map(column -> texts.get("rulebook." + column)).toList();
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "");
    }
}
