package org.yangguang.kernel;

/** In what capacity a subject takes part in a tendered project (S3): 招标人、投标人、中标人、招标代理机构、评标专家. */
public enum PartyRole {
    TENDERER,
    BIDDER,
    WINNER,
    AGENCY,
    EXPERT
}
