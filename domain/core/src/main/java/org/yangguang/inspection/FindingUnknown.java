package org.yangguang.inspection;

import org.yangguang.kernel.Unknown;

/** There is no such line on the checklist of this inspection. */
public class FindingUnknown extends Unknown {}
