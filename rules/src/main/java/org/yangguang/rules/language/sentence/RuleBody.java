package org.yangguang.rules.language.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yangguang.rules.language.reading.Characters;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;

/** Conditions and consequence of one rule: which sentence each line is, and whether it fits here. */
final class RuleBody {

    private final Dictionary dictionary;
    private final CaptureCheck captures;
    private final ProblemList problems;
    private final Spot start;

    private final List<Clause> conditions = new ArrayList<>();
    private final Map<String, String> bound = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private String main = "";
    private String subject = "";
    private String fact = "";
    private int lines;
    private int patterns;
    private int consequences;
    private Clause consequence;

    RuleBody(Dictionary dictionary, CaptureCheck captures, ProblemList problems, Spot start) {
        this.dictionary = dictionary;
        this.captures = captures;
        this.problems = problems;
        this.start = start;
    }

    List<Clause> conditions() {
        return conditions;
    }

    Clause consequence() {
        return consequence;
    }

    void condition(String line, Spot place) {
        lines++;
        dictionary
                .match(line, false)
                .ifPresentOrElse(
                        match -> condition(match, line, place), () -> unknown(line, false, place));
    }

    void consequence(String line, Spot place) {
        lines++;
        consequences++;
        dictionary
                .match(line, true)
                .ifPresentOrElse(
                        match -> consequence(match, place), () -> unknown(line, true, place));
    }

    /** Says what the rule as a whole lacks or has too much of. */
    void end() {
        if (patterns == 0) {
            problems.add(start, ProblemKind.CONDITION_MISSING);
        }
        if (consequences != 1) {
            problems.add(start, ProblemKind.ONE_CONSEQUENCE, consequences);
        }
        if (lines > Sizes.RULE_LINES) {
            problems.add(start, ProblemKind.TOO_MANY_CONDITIONS, lines, Sizes.RULE_LINES);
        }
        if (patterns > Sizes.PATTERNS) {
            problems.add(start, ProblemKind.TOO_MANY_PATTERNS, patterns, Sizes.PATTERNS);
        }
    }

    private void condition(Dictionary.Match match, String line, Spot place) {
        Sentence sentence = match.sentence();
        if (!said.add(sentence.isDetail() ? subject + line : line)) {
            problems.add(place, ProblemKind.CONDITION_TWICE, line);
        }
        if (sentence.isSubject()) {
            open(sentence, place);
        } else if (sentence.isDetail()) {
            detail(sentence, place);
        } else {
            patterns++;
            fact = "";
            subjectFirst(place);
            fits(sentence, place);
        }
        captures.check(match, subject, place);
        add(match, conditions::add);
    }

    private void open(Sentence sentence, Spot place) {
        patterns++;
        subject = sentence.text();
        fact = sentence.fact().orElseThrow();
        main = main.isEmpty() ? subject : main;
        if (bound.put(sentence.variable(), fact) != null) {
            problems.add(place, ProblemKind.SUBJECT_TWICE, subject);
        }
    }

    private void detail(Sentence sentence, Spot place) {
        if (fact.isEmpty()) {
            problems.add(place, ProblemKind.SUBJECT_FIRST);
        } else if (!sentence.facts().contains(fact)) {
            problems.add(place, ProblemKind.NOT_FOR_SUBJECT, sentence.text(), subject);
        }
    }

    private void consequence(Dictionary.Match match, Spot place) {
        fits(match.sentence(), place);
        captures.check(match, main, place);
        add(match, clause -> consequence = clause);
    }

    private void subjectFirst(Spot place) {
        if (bound.isEmpty()) {
            problems.add(place, ProblemKind.SUBJECT_FIRST);
        }
    }

    /** What the sentence speaks of has to be there, and be of the kind it can be said of. */
    private void fits(Sentence sentence, Spot place) {
        boolean allBound = bound.keySet().containsAll(sentence.variables());
        boolean rightKind =
                sentence.facts().isEmpty()
                        || sentence.variables().stream()
                                .allMatch(name -> sentence.facts().contains(bound.get(name)));
        if (!allBound || !rightKind) {
            problems.add(place, ProblemKind.NOT_FOR_SUBJECT, sentence.text(), main);
        }
    }

    private void add(Dictionary.Match match, Consumer<Clause> where) {
        if (problems.isEmpty()) {
            where.accept(new Clause(match.sentence(), match.texts()));
        }
    }

    private void unknown(String line, boolean asConsequence, Spot place) {
        if (problems.allows(Characters.RULE, line.replace("\"", "").replace(":", ""), place)) {
            dictionary
                    .nearest(line, asConsequence)
                    .ifPresentOrElse(
                            near -> problems.add(place, ProblemKind.SENTENCE_UNKNOWN, line, near),
                            () -> problems.add(place, ProblemKind.SENTENCE_UNLIKE_ANY, line));
        }
    }
}
