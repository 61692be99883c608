package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A matter is decided once; what follows from it is another act. */
public class MatterAlreadyDecided extends RuleBroken {}
