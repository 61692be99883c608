package org.yangguang.casework;

import org.yangguang.kernel.Unknown;

/** No problem was reported for this inspection, so there is nothing to decide. */
public class MatterUnknown extends Unknown {}
