package org.yangguang.roster.standard;

import java.util.List;

/** What the rules say of facts that they miss: their words, only read here and never written. */
final class RuleWords {

    /** Stands before the missing words. */
    static final String MISSING = "缺少：";

    /** Stands before a word that some bidders lack. */
    static final String OF_SOME_BIDDERS = "部分投标人的";

    /** No data set lacks these: the law of the day, or the holidays of its year. */
    static final List<String> NOT_OF_THE_TENDER = List.of("行为之日有效的规定", "当年的工作日安排");

    private RuleWords() {}
}
