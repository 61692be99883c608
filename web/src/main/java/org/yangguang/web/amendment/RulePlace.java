package org.yangguang.web.amendment;

/**
 * A rule in a text as it is typed.
 *
 * @param line where it begins, from 1
 * @param basis its article, or empty
 */
public record RulePlace(int line, String name, String basis) {}
