package org.yangguang.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the rules need to know of one tendered project. Amounts in yuan; {@code null} means unknown,
 * never zero.
 *
 * @param projectId the subject id, {@code PRJ:…}
 * @param regionCode GB/T 2260 code of the place of tendering, six digits
 * @param industry HOUSING, TRANSPORT, WATER, INDUSTRY, AGRI, NATRES, COMMERCE, ENERGY, KEY_PROJECT,
 *     GOVPROC_NOT_TENDERED or UNKNOWN
 * @param kind WORKS, GOODS, SERVICES or EPC
 * @param budgetFunds budget funds in the investment, yuan
 * @param totalInvestment total investment, yuan
 * @param stateDominant whether state funds have a controlling or dominant share, or null
 * @param class843 item of 843号 article 2 (一..五), or null
 * @param estimate single-contract estimate, yuan
 * @param mergeableSum sum of what can be tendered together, yuan
 * @param approvedMode OPEN, INVITED or null
 * @param tenderMode OPEN, INVITED or NONE
 * @param inviteGround approved ground for inviting, or null
 * @param ownerType STATE_ORGAN, PUBLIC_INST, SOE, PRIVATE or null
 * @param noticeDate day of the tender notice; its year is the tender year
 * @param declaredMandatory what the tenderer registered it as, 依法必须招标 or not, or null
 */
public record ProjectFacts(
        String projectId,
        String name,
        String regionCode,
        String industry,
        String kind,
        BigDecimal budgetFunds,
        BigDecimal totalInvestment,
        Boolean stateDominant,
        String class843,
        BigDecimal estimate,
        BigDecimal mergeableSum,
        String approvedMode,
        String tenderMode,
        String inviteGround,
        String ownerType,
        LocalDate noticeDate,
        Boolean declaredMandatory) {}
