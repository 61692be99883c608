package org.yangguang.platform;

/**
 * The bureau this installation serves; injected, from settings {@code yangguang.bureau.*}.
 *
 * @param name full name on documents and the public site
 * @param agencyMark short mark at the head of a document number
 * @param regionCode GB/T 2260 code of the district whose tenders are checked (S10)
 * @param penalises whether it may penalise itself; else it refers (行政处罚法17)
 */
public record Bureau(String name, String agencyMark, String regionCode, boolean penalises) {}
