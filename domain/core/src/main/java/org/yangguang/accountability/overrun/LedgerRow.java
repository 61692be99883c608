package org.yangguang.accountability.overrun;

import org.yangguang.accountability.obligation.ObligationView;

/** One line of the ledger: the obligation and its overrun. */
public record LedgerRow(ObligationView obligation, OverrunView overrun) {}
