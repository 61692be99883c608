package org.yangguang.publicity;

/**
 * One line of a public result: an item against an organisation, or against people by their part only.
 *
 * @param party name of the organisation; null for natural persons
 * @param role TENDERER, BIDDER, WINNER, AGENCY or EXPERT; null when it concerns none
 */
public record PublicItem(String code, String content, String party, String role) {}
