package org.yangguang.kernel;

/**
 * The article or clause a decision rests on, in its official short form, e.g. {@code 招标投标法第二十四条}.
 * Not blank.
 */
public record LegalBasis(String text) {
    public LegalBasis {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a legal basis must name its source");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
