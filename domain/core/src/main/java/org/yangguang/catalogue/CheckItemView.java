package org.yangguang.catalogue;

import java.time.LocalDate;
import java.util.Set;
import org.yangguang.kernel.PartyRole;

/**
 * One version of a check item (抽查事项).
 *
 * @param code stable code, {@code B07}
 * @param version 1, 2, …
 * @param stage 招标条件、公告文件、保证金、投标开标、评标…
 * @param parties whom it concerns; empty when it concerns neither tenderer, bidder, agency nor expert
 * @param evidence what to look at
 * @param basis the article
 * @param parameter parameter or machine test in words, may be empty
 * @param yields violation codes it leads to
 * @param mode M decidable by machine, MH pre-screened, H human
 */
public record CheckItemView(
        String code,
        int version,
        String stage,
        Set<PartyRole> parties,
        String content,
        String contentEnglish,
        String evidence,
        String basis,
        String parameter,
        String yields,
        String mode,
        LocalDate from,
        LocalDate until,
        boolean published) {}
