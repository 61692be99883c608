package org.yangguang.roster.imports;

import org.yangguang.kernel.Hashes;

/** A file as a person sent it; the name without its folders, at most 255 characters. */
public record UploadedFile(String name, byte[] content) {

    private static final int NAME = 255;

    public UploadedFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.length() > NAME ? name.substring(name.length() - NAME) : name;
    }

    String sha256() {
        return Hashes.sha256Hex(content);
    }
}
