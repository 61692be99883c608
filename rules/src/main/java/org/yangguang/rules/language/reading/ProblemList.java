package org.yangguang.rules.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers all problems of one file, so that its author mends them at once. */
public final class ProblemList {

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "\\bjavax?\\.|[A-Za-z_]\\w* ?\\. ?[A-Za-z_]\\w* ?\\("
                            + "|\\b(eval|exec|exit|while|for|if|insert|update|delete|modify) ?\\(");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    public ProblemList(String file) {
        this.file = file;
    }

    public void add(ProblemKind reason, Object... arguments) {
        add(new Spot(0, 0), reason, arguments);
    }

    public void add(Spot place, ProblemKind reason, Object... arguments) {
        if (problems.size() < Sizes.PROBLEMS) {
            problems.add(Problem.at(file, place.line(), place.column(), reason, arguments));
        }
    }

    /** Whether the text may stand there; says so if not. */
    public boolean allows(Characters characters, String text, Spot place) {
        Optional<Characters.Refused> refused = characters.refused(text);
        refused.ifPresent(it -> add(place.right(it.index()), it.reason(), it.shown()));
        return refused.isEmpty();
    }

    /**
     * Whether it may stand there as a text that people read: what looks like a program would not be
     * run, but has no business in a rule.
     */
    public boolean reads(Characters characters, String text, Spot place) {
        if (!allows(characters, text, place)) {
            return false;
        }
        Matcher program = PROGRAM.matcher(text);
        boolean found = program.find();
        if (found) {
            add(place.right(program.start()), ProblemKind.PROGRAM, program.group());
        }
        return !found;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public int size() {
        return problems.size();
    }

    public List<Problem> sorted() {
        return problems.stream().sorted().toList();
    }
}
