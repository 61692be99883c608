package org.yangguang.rules.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.ObjectFilter;
import org.kie.api.runtime.rule.AgendaFilter;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.parameters.Parameters;

/**
 * A set of rules that is asked one kind of question. Compiled in the build, loaded once per version
 * when first asked or by {@link #warmUp}; thread-safe; every question gets a session of its own that remembers nothing.
 */
public enum RuleSet {
    /** 范围: must the project be tendered? */
    MUST_TENDER("eligibility", "must-tender.dslr"),
    /** 范围: does it belong to the pool of a task? */
    POOL("eligibility", "pool.dslr"),
    /** 机检: what dates, amounts and identifiers decide by themselves. */
    CHECK(
            "check",
            "conditions.dslr",
            "documents.dslr",
            "bonds.dslr",
            "opening.dslr",
            "evaluation.dslr",
            "candidates.dslr",
            "award.dslr",
            "agency.dslr",
            "bidders.dslr",
            "undecided.drl.csv"),
    /** 问责: what follows for staff when a term was missed. */
    ACCOUNTABILITY("accountability", "ladder.dslr"),
    /** 定性: is it a violation, which one, how grave? */
    QUALIFICATION("judgement", "qualification.dslr"),
    /** 处置: what follows, and who gets the letter? */
    CONSEQUENCE("judgement", "consequence.dslr");

    /** No case has so many conclusions; the language refuses rules that never end, too. */
    private static final int MOST_FIRINGS = 100_000;

    private final String folder;
    private final List<String> files;
    private final PerVersion<Loaded> loaded = new PerVersion<>(() -> Loaded.of(name(), paths()));
    private final PerVersion<Map<String, String>> conclusions =
            new PerVersion<>(this::readConclusions);

    RuleSet(String folder, String... files) {
        this.folder = folder;
        this.files = List.of(files);
    }

    /** Loads every set and the parameters, so that the first question does not have to wait. */
    public static void warmUp() {
        Parameters.all();
        Arrays.stream(values()).forEach(set -> set.loaded.get());
    }

    /** The first day of conduct that any rule of the set answers. */
    public LocalDate firstDay() {
        return texts().map(RuleText::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * Puts the facts before the rules in force on the day of the conduct.
     *
     * @param conduct may be null: then only rules without an end apply
     * @return all conclusions of the type, each once, sorted
     */
    public <T extends Comparable<T>> List<T> conclude(
            LocalDate conduct, Class<T> type, Object... facts) {
        Loaded rules = loaded.get();
        KieSession session = rules.base().newKieSession();
        try {
            Arrays.stream(facts).forEach(session::insert);
            AgendaFilter inForce = match -> rules.textOf(match.getRule()).covers(conduct);
            if (session.fireAllRules(inForce, MOST_FIRINGS) == MOST_FIRINGS) {
                throw new IllegalStateException(this + " concludes without end");
            }
            return sorted(session, type);
        } finally {
            session.dispose();
        }
    }

    /** What each rule of sentences concludes in its own word, {@code 必须招标}, by the rule's number. */
    public Map<String, String> conclusions() {
        return conclusions.get();
    }

    private Map<String, String> readConclusions() {
        return WrittenRules.of(this).stream()
                .collect(Collectors.toMap(rule -> rule.text().number(), WrittenRule::says));
    }

    /** The folder that holds the set's files and its dictionary. */
    public String folder() {
        return folder;
    }

    /** Its rule files, below {@code org/yangguang/rules/}. */
    public List<String> paths() {
        return files.stream().map(file -> folder + "/" + file).toList();
    }

    /** Every rule of the set, by number. */
    Stream<RuleText> texts() {
        return loaded.get().texts().values().stream()
                .sorted(Comparator.comparing(RuleText::number));
    }

    private static <T extends Comparable<T>> List<T> sorted(KieSession session, Class<T> type) {
        ObjectFilter wanted = type::isInstance;
        return session.getObjects(wanted).stream().<T>map(type::cast).distinct().sorted().toList();
    }
}
