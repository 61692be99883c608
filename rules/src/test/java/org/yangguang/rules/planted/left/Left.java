package org.yangguang.rules.planted.left;

import org.yangguang.rules.planted.right.Right;

/** Planted: leads to a room that leads back. */
public record Left(Right right) {}
