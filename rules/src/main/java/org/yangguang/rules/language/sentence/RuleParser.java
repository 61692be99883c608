package org.yangguang.rules.language.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Characters;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.SourceText;
import org.yangguang.rules.language.reading.Spot;

/**
 * Reads a file of sentences. Every line has to be exactly one of the forms that are listed here;
 * there is no way to write anything else.
 */
public final class RuleParser {

    private enum At {
        OUTSIDE,
        HEAD,
        CONDITIONS,
        CONSEQUENCE
    }

    private static final Pattern RULE = Pattern.compile("rule \"(.*)\"");
    private static final Pattern DATUM = Pattern.compile("@([^(]*)\\(\"(.*)\"\\)");

    private final RuleSource source;
    private final Dictionary dictionary;
    private final CaptureCheck captures;
    private final ProblemList problems;
    private final boolean mayBeEmpty;

    private final List<String> comments = new ArrayList<>();
    private final List<SafeRule> rules = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private int begun;
    private At at = At.OUTSIDE;
    private RuleHead head;
    private RuleBody body;
    private Set<String> data = new HashSet<>();
    private Spot start = new Spot(1, 1);

    private RuleParser(RuleSource source, Upload upload, Codes codes) {
        this.source = source;
        this.mayBeEmpty = upload.kept();
        this.dictionary = Dictionary.of(source);
        this.problems = new ProblemList(upload.name());
        this.captures = new CaptureCheck(Vocabulary.of(source.set()), codes, problems);
    }

    /**
     * Reads one file; all that is wrong with it is told at once. Only a file that was approved may
     * be without a rule: it may be the part of a larger one that nothing is left of.
     */
    public static Reading<RuleFile> read(RuleSource source, Upload upload, Codes codes) {
        return SourceText.of(upload.name(), upload.bytes())
                .then(text -> new RuleParser(source, upload, codes).read(text));
    }

    private Reading<RuleFile> read(SourceText text) {
        List<String> lines = text.lines();
        for (int i = 0; i < lines.size() && problems.size() < Sizes.PROBLEMS; i++) {
            String line = trimmed(lines.get(i));
            if (!line.isEmpty()) {
                line(line, new Spot(i + 1, lines.get(i).indexOf(line.charAt(0)) + 1));
            }
        }
        finish(lines.size());
        return problems.isEmpty()
                ? Reading.of(new RuleFile(source, comments, rules))
                : Reading.refused(problems.sorted());
    }

    private void finish(int lines) {
        if (at != At.OUTSIDE) {
            problems.add(new Spot(lines, 1), ProblemKind.END_MISSING);
        } else if (begun == 0 && !mayBeEmpty && problems.isEmpty()) {
            problems.add(ProblemKind.EMPTY);
        }
        Endless.find(rules, problems);
    }

    private void line(String line, Spot place) {
        switch (at) {
            case OUTSIDE -> outside(line, place);
            case HEAD -> head(line, place);
            case CONDITIONS -> {
                if (line.equals("then")) {
                    at = At.CONSEQUENCE;
                } else {
                    inside(line, place, () -> body.condition(line, place));
                }
            }
            case CONSEQUENCE -> {
                if (line.equals("end")) {
                    end();
                } else {
                    inside(line, place, () -> body.consequence(line, place));
                }
            }
        }
    }

    /** A rule that begins inside another means that the other was not ended. */
    private void inside(String line, Spot place, Runnable otherwise) {
        if (RULE.matcher(line).matches()) {
            problems.add(place, ProblemKind.END_MISSING);
            begin(line, place);
        } else {
            otherwise.run();
        }
    }

    private void outside(String line, Spot place) {
        if (line.startsWith("//")) {
            comment(line.substring(2).strip(), place);
        } else if (RULE.matcher(line).matches()) {
            begin(line, place);
        } else {
            problems.add(place, ProblemKind.RULE_EXPECTED, line);
        }
    }

    private void comment(String text, Spot place) {
        if (begun > 0) {
            problems.add(place, ProblemKind.RULE_EXPECTED, "// " + text);
        } else if (problems.reads(Characters.RULE, text, place.right(2))) {
            comments.add(text);
        }
    }

    private void begin(String line, Spot place) {
        Matcher name = RULE.matcher(line);
        begun++;
        if (begun == Sizes.RULES + 1) {
            problems.add(place, ProblemKind.TOO_MANY_RULES, Sizes.RULES);
        }
        start = place;
        at = At.HEAD;
        data = new HashSet<>();
        head = new RuleHead(source.categories(), problems);
        body = new RuleBody(dictionary, captures, problems, place);
        if (name.matches()) {
            head.name(name.group(1), place.right(name.start(1)));
        }
        if (!head.number().isEmpty() && !numbers.add(head.number())) {
            problems.add(place, ProblemKind.NUMBER_TWICE, head.number());
        }
    }

    private void head(String line, Spot place) {
        Matcher datum = DATUM.matcher(line);
        if (line.equals("when")) {
            at = At.CONDITIONS;
        } else if (datum.matches()) {
            datum(datum, place);
        } else {
            inside(line, place, () -> problems.add(place, ProblemKind.WHEN_MISSING, line));
        }
    }

    private void datum(Matcher datum, Spot place) {
        String name = datum.group(1);
        Spot value = place.right(datum.start(2));
        if (!data.add(name)) {
            problems.add(place, ProblemKind.META_TWICE, name);
        }
        switch (name) {
            case "依据" -> head.basis(datum.group(2), value);
            case "施行" -> head.from(datum.group(2), value);
            case "失效" -> head.until(datum.group(2), value);
            default -> problems.add(place, ProblemKind.META_UNKNOWN, name);
        }
    }

    private void end() {
        at = At.OUTSIDE;
        body.end();
        if (!data.contains("依据")) {
            problems.add(start, ProblemKind.BASIS_MISSING);
        }
        if (!data.contains("施行")) {
            problems.add(start, ProblemKind.FROM_MISSING);
        }
        if (problems.isEmpty()) {
            rules.add(
                    new SafeRule(
                            head.number(),
                            head.title(),
                            head.basis(),
                            head.from(),
                            head.until(),
                            body.conditions(),
                            body.consequence(),
                            start.line()));
        }
    }

    /** Without the spaces and tabs that indent a line. */
    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isIndent(line.charAt(from))) {
            from++;
        }
        while (to > from && isIndent(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }
}
