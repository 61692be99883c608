package org.yangguang.rules.language.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.rules.base.Table;

/** The files of rules, tables and parameters as the product ships them. */
public final class Shipped {

    private static final String PARAMETERS = "parameters/";
    private static final List<String> PARAMETER_FILES =
            Stream.of("scope", "check", "clocks", "accountability", "penalty", "system")
                    .map(name -> PARAMETERS + name + ".csv")
                    .toList();

    private Shipped() {}

    /** Paths of all files that an officer may edit, below {@code org/yangguang/rules/}. */
    public static List<String> paths() {
        Stream<String> rules = RuleSource.all().stream().map(RuleSource::path);
        Stream<String> tables =
                Table.read("language/tables.csv", row -> row.get("文件")).stream()
                        .distinct()
                        .filter(path -> path.contains("/"));
        return Stream.of(rules, tables, PARAMETER_FILES.stream()).flatMap(s -> s).toList();
    }

    public static boolean isParameters(String path) {
        return path.startsWith(PARAMETERS);
    }

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        paths().forEach(path -> files.put(path, bytes(path)));
        return files;
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException(path));
    }

    /** The bytes of a file that the product ships beside the rules, whatever kind it is. */
    public static Optional<byte[]> find(String path) {
        String resource = "/org/yangguang/rules/" + path;
        try (InputStream stream = Shipped.class.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
