package org.yangguang.inspection;

import org.yangguang.kernel.Unknown;

/** There is no such evidence file. */
public class EvidenceUnknown extends Unknown {}
