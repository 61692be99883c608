package org.yangguang.rules.worker;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;

/**
 * What came back from a worker.
 *
 * @param problems what is wrong with the draft; empty when it was accepted and loads
 * @param hash of the version, or null
 * @param files the version in the form it is kept in, by path; empty when refused
 * @param classes what was compiled of the changed rules, by path on the class path
 * @param cases conclusions, in the order asked
 * @param failure why there is no answer, or null
 * @param missing protections that this machine could not give
 */
public record Answer(
        List<Problem> problems,
        String hash,
        Map<String, String> files,
        Map<String, byte[]> classes,
        List<Rehearsed> cases,
        Failure failure,
        Set<Protection> missing) {

    private static final Pattern COMPILED =
            Pattern.compile(
                    "META-INF/yangguang-rules/[A-Z_]+|org/yangguang/rules/"
                            + "(eligibility|check|accountability|judgement)/"
                            + "(P[0-9A-F]{2}/Lambda[A-Za-z]+[0-9A-F]{32}"
                            + "|Rules[0-9A-F]{32}(RuleMethods[0-9]+)?"
                            + "|DomainClassesMetadata[0-9A-F]{32}(\\$[a-zA-Z_]+)?)\\.class");

    public Answer {
        problems = List.copyOf(problems);
        files = Map.copyOf(files);
        classes = Map.copyOf(classes);
        cases = List.copyOf(cases);
        missing = Set.copyOf(missing);
    }

    /** Whether the draft may become a version. */
    public boolean accepted() {
        return failure == null && problems.isEmpty() && hash != null;
    }

    static Answer failed(Failure failure, Set<Protection> missing) {
        return new Answer(List.of(), null, Map.of(), Map.of(), List.of(), failure, missing);
    }

    static Answer read(Lines lines, Set<Protection> missing) {
        Map<String, String> files = new TreeMap<>();
        lines.of("file").forEach(line -> files.put(line.get(0), line.get(1)));
        return new Answer(
                lines.of("problem").stream().map(Answer::problem).toList(),
                lines.has("hash") ? lines.of("hash").get(0).get(0) : null,
                files,
                classes(lines),
                lines.of("case").stream().map(Answer::rehearsed).toList(),
                null,
                missing);
    }

    /** Only names that compiled rules have: no class of the product can be put in another's place. */
    private static Map<String, byte[]> classes(Lines lines) {
        for (List<String> line : lines.of("class")) {
            if (!COMPILED.matcher(line.get(0)).matches()) {
                throw new IllegalArgumentException(line.get(0));
            }
        }
        return lines.of("class").stream()
                .collect(
                        Collectors.toMap(
                                line -> line.get(0),
                                line -> Base64.getDecoder().decode(line.get(1))));
    }

    private static Problem problem(List<String> line) {
        return new Problem(
                line.get(0),
                Integer.parseInt(line.get(1)),
                Integer.parseInt(line.get(2)),
                ProblemKind.valueOf(line.get(3)),
                line.subList(4, line.size()));
    }

    private static Rehearsed rehearsed(List<String> line) {
        String failed = line.get(2).isEmpty() ? null : line.get(2);
        return new Rehearsed(line.get(0), line.get(1), line.subList(3, line.size()), failed);
    }
}
