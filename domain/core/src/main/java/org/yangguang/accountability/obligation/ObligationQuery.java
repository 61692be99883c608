package org.yangguang.accountability.obligation;

/**
 * What a list of obligations is narrowed to; null means all.
 *
 * @param owner a login, or part of a name
 * @param undecided only overruns that wait for a decision
 */
public record ObligationQuery(
        Duty duty, ObligationStatus status, String owner, boolean undecided) {}
