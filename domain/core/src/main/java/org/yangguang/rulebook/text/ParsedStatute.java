package org.yangguang.rulebook.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statute as it was read from a file.
 *
 * @param title the first heading, may be empty
 * @param inSections whether it is numbered 一、（一） instead of 第一条
 */
public record ParsedStatute(
        String title, boolean inSections, List<ParsedArticle> articles, List<TextFault> findings) {

    public ParsedStatute {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
    }

    /** What keeps it out. */
    public List<TextFault> faults() {
        return findings.stream().filter(fault -> !fault.isRemark()).toList();
    }

    /** The same, compared with the title that was entered. */
    public ParsedStatute called(String entered) {
        boolean same = title.isEmpty() || plain(title).equals(plain(entered));
        return same
                ? this
                : new ParsedStatute(
                        title,
                        inSections,
                        articles,
                        Stream.concat(
                                        Stream.of(
                                                new TextFault(
                                                        TextFault.Reason.OTHER_TITLE, 1, title)),
                                        findings.stream())
                                .toList());
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s《》]", "");
    }
}
