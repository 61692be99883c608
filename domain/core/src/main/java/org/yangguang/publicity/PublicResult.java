package org.yangguang.publicity;

import java.time.LocalDate;

/**
 * A published result.
 *
 * @param id the permanent address's number
 * @param number 文号 of the publication
 */
public record PublicResult(long id, String number, LocalDate publishedOn, PublicText words) {}
