package org.yangguang.rules.planted.right;

import org.yangguang.rules.planted.left.Left;

/** Planted: leads back. */
public record Right(Left left) {}
