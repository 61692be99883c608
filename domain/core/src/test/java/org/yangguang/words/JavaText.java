package org.yangguang.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Java files as text: their string and character literals, comments left out. */
final class JavaText {

    static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern TOKEN =
            Pattern.compile(
                    "/\\*[\\s\\S]*?\\*/|//[^\\n]*"
                            + "|(\"\"\"[\\s\\S]*?\"\"\""
                            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
                            + "|'(?:\\\\.|[^'\\\\\\n])+')");

    private JavaText() {}

    static List<String> literals(String java) {
        return TOKEN.matcher(java)
                .results()
                .map((MatchResult token) -> token.group(1))
                .filter(literal -> literal != null)
                .toList();
    }

    static boolean isHan(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder whose names end so. */
    static List<Path> below(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
