package org.yangguang.amendment.rehearsal;

/** A past case whose answer a draft changes, or that could not be asked. */
public record RehearsedRow(String title, String before, String after, String rules) {}
