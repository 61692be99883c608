package org.yangguang.accountability;

/** What a list of obligations is narrowed to; null means all. {@code owner} is a login. */
public record ObligationQuery(Duty duty, ObligationStatus status, String owner) {}
