package org.yangguang.identity;

/** A colleague as pickers and documents name them. */
public record Person(String login, String name, String unit) {}
