package org.yangguang.casework.matter;

import java.time.LocalDate;

/** 法制审核: the legal officer's opinion before the decision. */
public record Review(String opinion, String by, LocalDate on) {}
