package org.yangguang.rules.language.file;

/**
 * A file as somebody sent it.
 *
 * @param name what its author calls it, for messages
 * @param partial whether it may hold only some rows of the product's file; the others stay as they are
 * @param kept whether it was approved before, by a release that may not have known every row of today
 */
public record Upload(String name, byte[] bytes, boolean partial, boolean kept) {

    public Upload(String name, byte[] bytes, boolean partial) {
        this(name, bytes, partial, false);
    }

    /** A whole file, by the name the product has for it. */
    public static Upload of(String path, byte[] bytes) {
        return new Upload(path, bytes, false);
    }

    /** A file of an approved version: it stays what it was when a release brings new rows. */
    public static Upload kept(String path, byte[] bytes) {
        return new Upload(path, bytes, false, true);
    }
}
