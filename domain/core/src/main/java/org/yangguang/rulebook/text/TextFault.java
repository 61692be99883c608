package org.yangguang.rulebook.text;

/**
 * Something wrong with the text of a statute.
 *
 * @param line number of the line in the file, from 1
 * @param words the article it is about, or the words at fault
 */
public record TextFault(Reason reason, int line, String words) {

    /** What is wrong; a gap in the numbers is only remarked, all else keeps the text out. */
    public enum Reason {
        /** No line begins with 第…条 (or, in a plan, with 一、). */
        NO_ARTICLE,
        ARTICLE_TWICE,
        ARTICLE_OUT_OF_ORDER,
        ARTICLE_EMPTY,
        NUMBERS_MISSING,
        /** The title in the file is not the title that was entered. */
        OTHER_TITLE
    }

    public boolean isRemark() {
        return reason == Reason.NUMBERS_MISSING;
    }
}
