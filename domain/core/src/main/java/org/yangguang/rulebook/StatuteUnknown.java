package org.yangguang.rulebook;

import org.yangguang.kernel.Unknown;

/** The library has no such statute or version. */
public class StatuteUnknown extends Unknown {}
