package org.yangguang.document;

import org.yangguang.kernel.RuleBroken;

/** There is no TrueType font with Chinese characters, neither in the configured folder nor in the system. */
public class NoFontInstalled extends RuleBroken {}
