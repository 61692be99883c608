/**
 * DR1, the double-random draw that anyone can check 双随机可验证抽取 (S11, S12, S13): a pure function from
 * frozen files, opened commitments and a public number to a list of objects with their inspectors.
 *
 * <p>{@link org.yangguang.dr1.draw.Dr1#draw} is the whole algorithm; {@link
 * org.yangguang.dr1.proof.VerifyDraw} is the same code for outsiders. Section numbers in the comments are
 * those of the published DR1 specification, whose section 3 is normative byte for byte. There is no
 * floating point, no random number generator and no clock in this package.
 */
package org.yangguang.dr1;
