package org.yangguang.web.rulebook;

/**
 * A piece of a basis on a page.
 *
 * @param address where its text can be read, or null
 * @param hint what to show on hover, may be empty
 */
public record BasisPiece(String text, String address, String hint) {}
