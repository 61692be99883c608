package org.yangguang.rulebook.statute;

import org.yangguang.kernel.Hashes;
import org.yangguang.rulebook.statute.StatuteRules.StatuteFileTooLarge;
import org.yangguang.rulebook.text.ParsedStatute;
import org.yangguang.rulebook.text.PlainText;
import org.yangguang.rulebook.text.StatuteReader;

/** A file as a person sent it; the name without its folders, at most 255 characters. */
public record StatuteFile(String name, byte[] content) {

    private static final int NAME = 255;
    private static final int KILOBYTE = 1024;

    public StatuteFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.length() > NAME ? name.substring(name.length() - NAME) : name;
    }

    /** Its articles; refused when it is too large or no plain text. */
    ParsedStatute read(long maxBytes) {
        if (content.length > maxBytes) {
            throw new StatuteFileTooLarge(name, content.length / KILOBYTE, maxBytes / KILOBYTE);
        }
        return StatuteReader.read(PlainText.of(name, content));
    }

    String sha256() {
        return Hashes.sha256Hex(content);
    }
}
