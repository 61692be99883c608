package org.yangguang.casework;

import org.yangguang.kernel.Unknown;

/** There is no such letter, or it is confidential and not for the caller. */
public class LetterUnknown extends Unknown {}
