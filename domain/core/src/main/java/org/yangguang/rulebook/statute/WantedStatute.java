package org.yangguang.rulebook.statute;

/** A statute that the rule book cites and the library does not have; {@code entries} = how many cite it. */
public record WantedStatute(String title, String number, long entries) {}
