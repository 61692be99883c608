package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A signature has strokes. */
public class SignatureEmpty extends RuleBroken {}
