package org.yangguang.dr1.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON into maps, lists, strings, booleans, nulls and numbers ({@link Long} where it is one,
 * else {@link BigDecimal}).
 *
 * <p>Written by hand so that a verifier needs no library beyond the hash; names must be unique,
 * nesting ends at 64, numbers at a hundred digits.
 */
public final class Json {

    private static final int DEEPEST = 64;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,3})?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9a-fA-F]{4}");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** The object that a file holds, or a rejection that names the file. */
    public static Map<?, ?> readObject(String file, byte[] bytes) {
        E_FORMAT.unless(!Syntax.hasByteOrderMark(bytes), "bom", file);
        try {
            Object value = read(new String(bytes, UTF_8));
            E_FORMAT.unless(value instanceof Map, "json.root");
            return (Map<?, ?>) value;
        } catch (ProofRejected rejected) {
            throw rejected.in(file);
        }
    }

    /** The value, or a rejection that says where the text stops being JSON. */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.require(json.peek() == 0);
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object nested(Supplier<Object> reader) {
        require(++depth <= DEEPEST);
        at++;
        Object value = reader.get();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        while (!closes('}', members.isEmpty())) {
            require(peek() == '"');
            String name = string();
            require(!members.containsKey(name));
            require(skip(':'));
            members.put(name, value());
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        while (!closes(']', elements.isEmpty())) {
            elements.add(value());
        }
        return elements;
    }

    /** Passes the bracket, or the comma that promises another element. */
    private boolean closes(char bracket, boolean first) {
        if (skip(bracket)) {
            return true;
        }
        require(first || skip(','));
        return false;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; ; at++) {
            require(at < text.length() && text.charAt(at) >= ' ');
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return string.toString();
            }
            string.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        at++;
        if (text.startsWith("u", at)) {
            return unicode();
        }
        int escape = at < text.length() ? ESCAPES.indexOf(text.charAt(at)) : -1;
        require(escape >= 0);
        return ESCAPED.charAt(escape);
    }

    private char unicode() {
        Matcher digits = FOUR_DIGITS.matcher(text).region(at + 1, text.length());
        require(digits.lookingAt());
        at += 4;
        return (char) Integer.parseInt(digits.group(), 16);
    }

    private Object number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        require(number.lookingAt());
        at = number.end();
        BigDecimal value = new BigDecimal(number.group());
        return number.group().matches("-?\\d{1,18}") ? (Object) value.longValueExact() : value;
    }

    private Object word(String word, Object value) {
        require(text.startsWith(word, at));
        at += word.length();
        return value;
    }

    private boolean skip(char expected) {
        boolean found = peek() == expected;
        at += found ? 1 : 0;
        return found;
    }

    /** The next character that is no white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void require(boolean holds) {
        E_FORMAT.unless(holds, "json", at + 1);
    }
}
