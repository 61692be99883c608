package org.yangguang.rules.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.judgement.Crimes;
import org.yangguang.rules.judgement.Departments;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Violations;

/** Codes that the tables of the rules name, and their words there. */
final class CaseChoices {

    static final String MARK = "@";

    private static final List<String> FLAGS =
            List.of(
                    "OUT_OF_SCOPE",
                    "NEED_HUMAN_ROUTING",
                    "TIME_BAR_RISK",
                    "FINE_SUSPENDED",
                    "PRESUMPTION",
                    "COURT_60K",
                    "COPY_POOL",
                    "CONFLICT_DEPT",
                    "PROC_DEFECT",
                    "STD2010");
    private static final String SUSPECT = "SUSPECT";

    private CaseChoices() {}

    static List<String> of(String list) {
        return switch (list) {
            case "@VIOLATIONS" -> violations().toList();
            case "@CRIMES" -> Crimes.all().stream().map(Crimes.Crime::code).toList();
            case "@DEPARTMENTS" -> Departments.all().stream().map(Department::code).toList();
            case "@INDUSTRIES" ->
                    Stream.concat(
                                    Departments.all().stream().map(Department::code),
                                    Stream.of("UNKNOWN"))
                            .filter(it -> Departments.isIndustry(it) || it.equals("UNKNOWN"))
                            .toList();
            case "@FLAGS" ->
                    Stream.concat(
                                    FLAGS.stream(),
                                    violations().map(violation -> SUSPECT + ":" + violation))
                            .toList();
            default -> throw new IllegalArgumentException(list);
        };
    }

    private static Stream<String> violations() {
        return Violations.all().stream().map(violation -> violation.code());
    }

    /** {@code TR-08 投标准备期不足}; {@code SUSPECT:TR-08} with the word for a suspicion before it. */
    static String word(String code, Locale locale) {
        if (code.startsWith(SUSPECT + ":")) {
            String violation = code.substring(SUSPECT.length() + 1);
            String suspected = CaseTexts.of(locale).getString("choice.e_flags." + SUSPECT);
            return suspected + " " + word(violation, locale);
        }
        boolean english = "en".equals(locale.getLanguage());
        Stream<String> violation =
                Violations.find(code).stream().map(it -> english ? it.factsEn() : it.factsZh());
        Stream<String> item =
                CheckItems.find(code).stream().map(it -> english ? it.contentEn() : it.contentZh());
        Stream<String> crime =
                Crimes.all().stream().filter(it -> it.code().equals(code)).map(Crimes.Crime::name);
        return Stream.of(violation, item, crime)
                .flatMap(words -> words)
                .findFirst()
                .map(words -> code + " " + words)
                .orElseGet(() -> department(code));
    }

    private static String department(String code) {
        return Departments.all().stream()
                .filter(it -> it.code().equals(code))
                .map(Department::name)
                .findFirst()
                .orElse(code);
    }
}
