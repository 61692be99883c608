package org.yangguang.rules.cases;

import java.util.List;

/** A file that holds no worked cases of the known format; the key names the sentence to print. */
final class CaseFileRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    CaseFileRejected(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
