package org.yangguang.rules.book;

/**
 * A labelled line of an entry.
 *
 * @param label in Chinese, as the tables are headed
 * @param basis whether the text cites law
 */
public record Fact(String label, String text, boolean basis) {

    static Fact of(String label, String text) {
        return new Fact(label, text == null ? "" : text, false);
    }

    static Fact basis(String label, String text) {
        return new Fact(label, text == null ? "" : text, true);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
