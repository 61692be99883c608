package org.yangguang.accountability.overrun;

import org.yangguang.rules.accountability.Overrun;

/** An overrun of the ledger, with the facts that the ladder is asked about. */
public record PastOverrun(String title, Overrun facts) {}
