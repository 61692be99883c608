package org.yangguang.rules.language;

/**
 * A file as somebody sent it.
 *
 * @param name what its author calls it, for messages
 * @param partial whether it may hold only some rows of the product's file; the others stay as they are
 */
public record Upload(String name, byte[] bytes, boolean partial) {

    /** A whole file, by the name the product has for it. */
    public static Upload of(String path, byte[] bytes) {
        return new Upload(path, bytes, false);
    }
}
