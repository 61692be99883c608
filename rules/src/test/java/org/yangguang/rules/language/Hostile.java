package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;

/** Hostile changes to good files, as tables of {@code find} and {@code replace}. */
final class Hostile {

    private static final String BENIGN = "hostile/benign.dslr";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private Hostile() {}

    static String benign() {
        return text(BENIGN);
    }

    static String text(String path) {
        return new String(Shipped.bytes(path), StandardCharsets.UTF_8);
    }

    static List<Map<String, String>> rows(String file) {
        return Table.read("hostile/" + file, row -> row.toMap());
    }

    /** The good text with one thing changed; the test is wrong when there is nothing to change. */
    static String changed(String good, Map<String, String> row) {
        String find = unescaped(row.get("find"));
        assertThat(good).as("what to change for %s", row.get("kind")).contains(find);
        int at = good.indexOf(find);
        return good.substring(0, at)
                + unescaped(Optional.ofNullable(row.get("replace")).orElse(""))
                + good.substring(at + find.length());
    }

    static Map<String, Upload> upload(String path, String text) {
        return Map.of(
                path,
                new Upload(path, text.getBytes(StandardCharsets.UTF_8), path.endsWith(".dslr")));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
    }

    private static String meant(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\n";
            case 'r' -> "\r";
            case '0' -> "\0";
            default -> escape;
        };
    }
}
