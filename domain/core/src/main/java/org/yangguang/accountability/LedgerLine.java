package org.yangguang.accountability;

/** One line of the ledger: the obligation and its overrun. */
public record LedgerLine(ObligationView obligation, OverrunView overrun) {}
