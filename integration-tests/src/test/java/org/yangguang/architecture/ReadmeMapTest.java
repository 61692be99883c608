package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of the contexts in the readme is the picture of the classes. */
class ReadmeMapTest {

    private static final Path README = Path.of("../README.md");
    private static final Set<String> USED_BY_ALL = Set.of("platform", "identity");

    private final Contexts contexts = Contexts.ofTheProduct();

    @Test
    void every_context_stands_in_the_picture_with_its_chinese_name() throws IOException {
        assertThat(map().lines().map(String::strip).filter(l -> l.contains("[")).toList())
                .containsExactlyInAnyOrderElementsOf(
                        contexts.declared().entrySet().stream()
                                .map(e -> node(e.getKey(), e.getValue().name()))
                                .toList());
    }

    @Test
    void every_arrow_of_the_picture_is_an_arrow_of_the_classes() throws IOException {
        Set<String> drawn =
                Pattern.compile("(\\w+) --> (\\w+)")
                        .matcher(map())
                        .results()
                        .map(m -> m.group(1) + " → " + m.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>(contexts.declaredArrows());
        declared.removeIf(arrow -> USED_BY_ALL.stream().anyMatch(c -> arrow.endsWith(" " + c)));
        assertThat(drawn).isEqualTo(declared);
    }

    private static String node(String name, String chinese) {
        return name + "[\"" + name + "<br/>" + chinese + "\"]";
    }

    private static String map() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf("```mermaid");
        return readme.substring(from, readme.indexOf("```", from + 3));
    }
}
