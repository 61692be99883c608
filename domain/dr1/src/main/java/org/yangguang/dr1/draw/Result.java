package org.yangguang.dr1.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.dr1.file.DrawHash;

/**
 * result.txt or final.txt: strata in the order of the quota, then rank (DR1 3.7).
 *
 * @param text the bytes of the file, all ASCII
 * @param hash H of the file; published at once, the file itself after the inspections
 */
public record Result(List<DrawnLine> lines, String text, String hash) {

    public Result {
        lines = List.copyOf(lines);
    }

    static Result of(List<DrawnLine> lines, DrawHash hash) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return new Result(lines, text, hash.of(text));
    }
}
