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
 * @param content what is checked
 * @param contentEnglish the same in English
 * @param evidence what to look at
 * @param basis the article
 * @param parameter parameter or machine test in words, may be empty
 * @param yields violation codes it leads to
 * @param mode M decidable by machine, MH pre-screened, H human
 * @param from first day in force
 * @param until last day in force, null while no later version is published
 * @param published whether it may be used
 * @param concerns whom it concerns as the list words it, {@code 招标人、代理}
 * @param mark how the basis was verified: L, M, P, seed …
 * @param seen to be handed back when revising a draft
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
        boolean published,
        String concerns,
        String mark,
        long seen) {

    CheckItemView until(LocalDate lastDay) {
        return new CheckItemView(
                code,
                version,
                stage,
                parties,
                content,
                contentEnglish,
                evidence,
                basis,
                parameter,
                yields,
                mode,
                from,
                lastDay,
                published,
                concerns,
                mark,
                seen);
    }
}
