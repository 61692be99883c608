package org.yangguang.rules.language.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Sizes;

/**
 * The second gate: looks at generated rules with the engine's own parser and lets pass only what is
 * listed here. It knows nothing of the dictionary and nothing of how the rules were made, so that a
 * mistake of the first gate is not its mistake as well. Parsing runs nothing.
 */
public final class DrlGate {

    private static final String ROOT = "org.yangguang.rules.";
    private static final Map<String, String> FACTS =
            Map.of(
                    "Situation", ROOT + "engine.Situation",
                    "Conclusion", ROOT + "engine.Conclusion",
                    "Lead", ROOT + "judgement.Lead",
                    "Tender", ROOT + "check.Tender",
                    "MandatoryOnly", ROOT + "check.MandatoryOnly");
    private static final Map<String, String> VARIABLES =
            Map.of("Situation", "$s", "Lead", "$s", "Tender", "$t", "MandatoryOnly", "$i");
    private static final Set<String> PACKAGES =
            Set.of("eligibility", "check", "accountability", "judgement");
    private static final Set<String> DATA = Set.of("依据", "施行", "失效");
    private static final int MOST_CHARACTERS = 4 * Sizes.FILE_BYTES;

    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    private DrlGate(String path) {
        this.path = path;
    }

    /** Everything in the rules that is not on the list. */
    public static List<Problem> check(String path, String drl) {
        DrlGate gate = new DrlGate(path);
        gate.text(drl);
        if (gate.problems.isEmpty()) {
            gate.parse(drl);
        }
        return List.copyOf(gate.problems);
    }

    /** Comments, escapes and control characters are how parsers are led apart. */
    private void text(String drl) {
        if (drl.length() > MOST_CHARACTERS) {
            refuse(0, "length");
            return;
        }
        String[] lines = drl.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean mark = line.contains("//") || line.contains("/*") || line.contains("*/");
            boolean escape = line.indexOf('\\') >= 0 || line.indexOf('\'') >= 0;
            boolean unseen = line.chars().anyMatch(Character::isISOControl);
            if (mark || escape || unseen || line.indexOf('#') >= 0 || line.indexOf('`') >= 0) {
                refuse(i + 1, "characters");
            }
        }
    }

    private void parse(String drl) {
        DrlParser parser = new DrlParser(DrlParser.DEFAULT_LANGUAGE_LEVEL);
        try {
            PackageDescr rules = parser.parse(false, drl);
            if (rules == null || parser.hasErrors()) {
                refuse(0, "syntax " + parser.getErrors());
                return;
            }
            packageOf(rules);
            rules.getRules().forEach(this::rule);
            if (problems.isEmpty()) {
                GateLoops.find(rules.getRules()).forEach(name -> refuse(0, "endless " + name));
            }
        } catch (DroolsParserException | RuntimeException e) {
            refuse(0, "syntax");
        }
    }

    private void packageOf(PackageDescr rules) {
        String name = rules.getName();
        require(
                name.startsWith(ROOT) && PACKAGES.contains(name.substring(ROOT.length())),
                0,
                "package " + name);
        rules.getImports()
                .forEach(
                        it ->
                                require(
                                        FACTS.containsValue(it.getTarget()),
                                        it.getLine(),
                                        "import " + it.getTarget()));
        require(rules.getFunctionImports().isEmpty(), 0, "import function");
        require(rules.getAccumulateImports().isEmpty(), 0, "import accumulate");
        require(rules.getFunctions().isEmpty(), 0, "function");
        require(rules.getGlobals().isEmpty(), 0, "global");
        require(rules.getAttributes().isEmpty(), 0, "attribute");
        require(rules.getTypeDeclarations().isEmpty(), 0, "declare");
        require(rules.getEnumDeclarations().isEmpty(), 0, "declare enum");
        require(rules.getEntryPointDeclarations().isEmpty(), 0, "declare entry-point");
        require(rules.getWindowDeclarations().isEmpty(), 0, "declare window");
        require(rules.getUnit() == null, 0, "unit");
        require(rules.getRules().size() <= Sizes.RULES, 0, "number of rules");
    }

    private void rule(RuleDescr rule) {
        int line = rule.getLine();
        require(rule.isRule() && !rule.isQuery(), line, "query");
        require(rule.getParentName() == null, line, "extends");
        require(rule.getAttributes().isEmpty(), line, "attribute " + rule.getAttributes().keySet());
        require(rule.getNamedConsequences().isEmpty(), line, "named consequence");
        require(plain(rule.getName()), line, "name");
        rule.getAnnotations().forEach(it -> annotation(it, line));
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        require(
                !patterns.isEmpty() && patterns.size() <= Sizes.PATTERNS,
                line,
                "number of patterns");
        GateExpressions expressions = new GateExpressions();
        for (BaseDescr pattern : patterns) {
            if (pattern instanceof PatternDescr plain && pattern.getClass() == PatternDescr.class) {
                pattern(plain, expressions);
            } else {
                refuse(pattern.getLine(), pattern.getClass().getSimpleName());
            }
        }
        String consequence = String.valueOf(rule.getConsequence());
        require(expressions.isConsequence(consequence), rule.getConsequenceLine(), "then");
    }

    private void annotation(AnnotationDescr annotation, int line) {
        boolean one = annotation.getValueMap().size() == 1 && !annotation.isDuplicated();
        Object value = annotation.getValue();
        require(
                DATA.contains(annotation.getName())
                        && one
                        && value instanceof String text
                        && quoted(text),
                line,
                "@" + annotation.getName());
    }

    private void pattern(PatternDescr pattern, GateExpressions expressions) {
        int line = pattern.getLine();
        String type = pattern.getObjectType();
        require(FACTS.containsKey(type), line, "type " + type);
        require(!pattern.isQuery() && !pattern.isUnification(), line, "pattern");
        require(pattern.getSource() == null, line, "from");
        require(pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty(), line, "over");
        require(pattern.getAnnotations().isEmpty(), line, "annotation");
        String variable = pattern.getIdentifier();
        boolean named = variable == null || variable.isEmpty();
        require(
                named ? type.equals("Conclusion") : variable.equals(VARIABLES.get(type)),
                line,
                "variable " + variable);
        require(named || expressions.bind(variable, type), line, "variable " + variable);
        List<? extends BaseDescr> constraints = pattern.getDescrs();
        require(constraints.size() <= Sizes.RULE_LINES, line, "number of conditions");
        for (BaseDescr constraint : constraints) {
            boolean plain = constraint instanceof ExprConstraintDescr;
            require(
                    plain && expressions.isCondition(type, constraint.getText()),
                    constraint.getLine(),
                    "condition");
        }
    }

    private static boolean quoted(String text) {
        boolean marks = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return plain(marks ? text.substring(1, text.length() - 1) : text);
    }

    /** Letters, digits, spaces and the marks of Chinese prose. */
    static boolean plain(String text) {
        return !text.isEmpty()
                && text.length() <= Sizes.TEXT
                && text.codePoints()
                        .allMatch(
                                point ->
                                        Character.isIdeographic(point)
                                                || (point < 0x7f
                                                        && Character.isLetterOrDigit(point))
                                                || " ，。、；：？！（）〔〕《》“”‘’—…·‰％–-_.,()%+[]"
                                                                .indexOf(point)
                                                        >= 0);
    }

    private void require(boolean allowed, int line, String what) {
        if (!allowed) {
            refuse(line, what);
        }
    }

    private void refuse(int line, String what) {
        if (problems.size() < Sizes.PROBLEMS) {
            problems.add(Problem.at(path, Math.max(0, line), 0, ProblemKind.GATE, what));
        }
    }
}
