package org.yangguang.dr1.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.yangguang.dr1.file.ProofError.E_FORMAT;
import static org.yangguang.dr1.file.ProofError.E_ORDER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The shape common to the frozen files: fields split by TAB, every line ended by LF, keys strictly
 * ascending (DR1 3.2).
 *
 * <p>Every field has its own narrow alphabet, so a byte outside ASCII can never get past the field
 * that holds it.
 */
public record FrozenFile<T>(String name, int width, Function<String[], T> parser) {

    public List<T> read(byte[] bytes) {
        E_FORMAT.unless(!Syntax.hasByteOrderMark(bytes), "bom", name);
        LineReader reader = new LineReader(bytes);
        List<T> lines = new ArrayList<>();
        while (reader.hasNext()) {
            String[] fields = new String[width];
            int found = reader.next(fields);
            E_FORMAT.unless(found > 0, "unended", name);
            lines.add(parse(fields, found, lines.size() + 1));
        }
        return lines;
    }

    public List<T> read(byte[] bytes, Comparator<? super T> key) {
        return ascending(read(bytes), key);
    }

    /** The canonical bytes of these lines, sorted by key; two lines with one key are refused. */
    public byte[] write(Collection<T> lines, Comparator<? super T> key) {
        return write(ascending(lines.stream().sorted(key).toList(), key));
    }

    /** The canonical bytes of these lines in the order given. */
    public byte[] write(List<T> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(ISO_8859_1);
    }

    private T parse(String[] fields, int found, int number) {
        try {
            E_FORMAT.unless(found == width, "fields", found, width);
            E_FORMAT.unless(!fields[width - 1].endsWith("\r"), "crlf");
            return parser.apply(fields);
        } catch (ProofRejected rejected) {
            throw rejected.atLine(name, number);
        }
    }

    private List<T> ascending(List<T> lines, Comparator<? super T> key) {
        for (int i = 1; i < lines.size(); i++) {
            boolean rises = key.compare(lines.get(i - 1), lines.get(i)) < 0;
            E_ORDER.unless(rises, "order", name, i + 1);
        }
        return lines;
    }

    public static Optional<String> optional(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(field);
    }

    public static String line(Object... fields) {
        StringJoiner line = new StringJoiner("\t");
        for (Object field : fields) {
            line.add(String.valueOf(field));
        }
        return line.toString();
    }
}
