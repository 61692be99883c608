package org.yangguang.platform.sheet;

/** Where a row stands: sheet or file in the archive, and the number beside the row. */
public record Place(String part, int line) {}
