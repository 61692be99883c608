package org.yangguang.rules.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/** Which parameters a rule's sentences name. */
final class UsedParameters {

    private static final PerVersion<Map<String, List<Parameter>>> BY_NAME =
            new PerVersion<>(
                    () ->
                            Parameters.all().stream()
                                    .collect(Collectors.groupingBy(Parameter::name)));

    private UsedParameters() {}

    /** Every version of each parameter that is named, in the order of the sentences. */
    static List<Parameter> in(List<String> sentences) {
        return sentences.stream()
                .flatMap(line -> Stream.of(line.split("[\\s〔〕，、。：\"]+")))
                .distinct()
                .flatMap(word -> BY_NAME.get().getOrDefault(word, List.of()).stream())
                .toList();
    }
}
