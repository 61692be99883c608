package org.yangguang.rules.language.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The bytes of a text file as lines: UTF-8, with or without byte order mark, nothing invisible. */
public record SourceText(List<String> lines) {

    private static final char BOM = '\uFEFF';

    public static Reading<SourceText> of(String file, byte[] bytes) {
        ProblemList problems = new ProblemList(file);
        List<String> lines = lines(bytes, problems);
        for (int i = 0; i < lines.size() && problems.size() < Sizes.PROBLEMS; i++) {
            check(lines.get(i), new Spot(i + 1, 1), problems);
        }
        return problems.isEmpty()
                ? Reading.of(new SourceText(lines))
                : Reading.refused(problems.sorted());
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(byte[] bytes, ProblemList problems) {
        if (bytes.length > Sizes.FILE_BYTES) {
            problems.add(ProblemKind.TOO_LARGE, bytes.length, Sizes.FILE_BYTES);
            return List.of();
        }
        try {
            String text = decoded(bytes);
            String body = text.startsWith(String.valueOf(BOM)) ? text.substring(1) : text;
            if (body.isBlank()) {
                problems.add(ProblemKind.EMPTY);
            }
            return List.of(body.replace("\r\n", "\n").split("\n", -1));
        } catch (CharacterCodingException e) {
            problems.add(lastReadable(bytes), ProblemKind.NOT_UTF8);
            return List.of();
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** The line and character before which everything can be read. */
    private static Spot lastReadable(byte[] bytes) {
        CharBuffer read = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Spot(line, text.length() - text.lastIndexOf('\n'));
    }

    private static void check(String line, Spot start, ProblemList problems) {
        if (start.line() > Sizes.LINES) {
            problems.add(start, ProblemKind.TOO_MANY_LINES, Sizes.LINES);
        }
        if (line.length() > Sizes.LINE_LENGTH) {
            problems.add(start, ProblemKind.LINE_TOO_LONG, line.length(), Sizes.LINE_LENGTH);
            return;
        }
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            Optional<Characters.Refused> unseen = Characters.unseen(line, i);
            if (unseen.isPresent()) {
                problems.add(start.right(i), unseen.get().reason(), unseen.get().shown());
                return;
            }
        }
    }
}
