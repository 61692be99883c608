package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;

/** A check item has content, a legal basis and a first day. */
public class ItemTextMissing extends RuleBroken {}
