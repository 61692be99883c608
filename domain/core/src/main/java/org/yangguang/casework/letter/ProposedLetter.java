package org.yangguang.casework.letter;

import java.time.LocalDate;
import org.yangguang.rules.judgement.Letter;

/**
 * A letter that the rules propose, with its clock.
 *
 * @param term how long there is, {@code 7个工作日}, or null where no clock runs
 * @param sendBy last day to send it (for the police: to decide on it), or null where no published
 *     calendar tells
 */
public record ProposedLetter(Letter letter, String term, LocalDate sendBy) {}
