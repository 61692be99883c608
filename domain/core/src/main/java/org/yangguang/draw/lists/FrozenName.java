package org.yangguang.draw.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an id of the frozen files was called on the day of freezing: the rosters may change before the draw, the draw may not.
 *
 * @param id project, or staff number
 * @param login empty for a project
 * @param certificate empty for a project
 */
public record FrozenName(String id, String name, String login, String certificate) {

    static FrozenName ofProject(String id, String name) {
        return new FrozenName(id, name, "", "");
    }

    /** One line of names.txt; control characters would break it. */
    @Override
    public String toString() {
        return String.join("\t", clean(id), clean(name), clean(login), clean(certificate));
    }

    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
    }

    /** Reads names.txt, by id. */
    public static Map<String, FrozenName> read(byte[] bytes) {
        return new String(bytes, UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .map(part -> new FrozenName(part[0], part[1], part[2], part[3]))
                .collect(Collectors.toMap(FrozenName::id, Function.identity()));
    }
}
