package org.yangguang.draw.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a code stands in a frozen file; for the auditor and the witness, never published.
 *
 * @param about project or staff number, or project and staff number joined by {@code /}
 * @param code {@code X…} or {@code R…}
 * @param reason in words
 */
public record StatedGround(String about, String code, String reason) {

    /** One line of evidence.txt without who and when; control characters would break the line. */
    @Override
    public String toString() {
        return about + "\t" + code + "\t" + reason.replaceAll("\\p{Cntrl}", " ");
    }

    /** Reads evidence.txt, by whom it is about; who and when are left aside. */
    public static Map<String, StatedGround> read(byte[] bytes) {
        return new String(bytes, UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .map(part -> new StatedGround(part[0], part[1], part[2]))
                .collect(Collectors.toMap(StatedGround::about, Function.identity()));
    }
}
