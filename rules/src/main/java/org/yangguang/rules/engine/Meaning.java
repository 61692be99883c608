package org.yangguang.rules.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a condition asks of one fact, read from what the language says to the engine, so that it can
 * be asked outside the engine too.
 *
 * @param concluded what it looks for among earlier conclusions; null = it asks the fact
 */
record Meaning(boolean negated, String method, List<String> words, Concluded concluded) {

    private static final Pattern CALL = Pattern.compile("(!?)(\\w+)\\((.*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"");
    private static final Pattern CONCLUSION =
            Pattern.compile("Conclusion\\(kind == \"(.+?)\"(?:, says == \"(.+?)\")?(.*)\\)");

    /** An earlier conclusion; {@code says} null = any. */
    record Concluded(String kind, String says, boolean ofThisLead) {}

    /**
     * The meaning of a condition.
     *
     * @throws IllegalArgumentException when it neither asks a fact nor looks for a conclusion
     */
    static Meaning of(String drl) {
        Matcher conclusion = CONCLUSION.matcher(drl);
        if (conclusion.matches()) {
            boolean own = conclusion.group(3).contains("about");
            Concluded concluded = new Concluded(conclusion.group(1), conclusion.group(2), own);
            return new Meaning(false, null, List.of(), concluded);
        }
        Matcher call = CALL.matcher(drl);
        if (!call.matches()) {
            throw new IllegalArgumentException(drl);
        }
        List<String> words =
                QUOTED.matcher(call.group(3)).results().map(found -> found.group(1)).toList();
        return new Meaning(!call.group(1).isEmpty(), call.group(2), words, null);
    }
}
