package org.yangguang.rules.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of a file of worked cases (docs/rules.md). */
final class Columns {

    static final String ID = "case_id";
    static final String TITLE = "title_zh";

    /** The answers that are compared, in the order they are shown. */
    static final List<String> EXPECTED =
            List.of(
                    "e_must_tender",
                    "e_violations",
                    "e_severity",
                    "e_outcomes",
                    "e_departments",
                    "e_crimes",
                    "e_due",
                    "e_staff",
                    "e_flags",
                    "e_fine_ranges");

    private static final String KNOWN =
            """
            case_id title_zh title_en tricky_point f_insp_end f_inspectors f_record_sign f_report_date
            f_backfill_date f_publish_date f_prior_overdue_year f_exempt_clocks f_ref_report_date
            f_ref_decision_at f_ref_transfer_at f_conduct_end f_discovered_on f_decision_date f_industry
            f_kind f_budget_yuan f_total_invest_yuan f_soe_controlling f_est_yuan f_mergeable_sum_yuan
            f_tender_mode f_invite_ground f_owner_type f_award_yuan f_contract_yuan f_can_penalise
            f_doc_start f_doc_stop f_clarif_date f_deadline_extended f_bid_deadline f_eval_report_recv
            f_cand_pub_start f_cand_pub_end f_award_notice f_contract_date f_bond_refund_date
            f_winner_fixed f_written_report f_bid_bond_yuan f_perf_bond_yuan f_comm_total f_comm_experts
            f_findings f_affects_result f_rectifiable f_loss_yuan f_gain_yuan f_means f_prior_pen_2y
            f_prior_same_3y f_bribe_yuan f_bribe_receiver f_bribe_giver f_forged f_official_involved
            e_must_tender e_violations e_severity e_outcomes e_departments e_crimes e_due e_staff e_flags
            e_fine_ranges e_explain
            """;

    /** Text about a case that nothing depends on. */
    private static final Set<String> TEXT =
            Set.of("title_zh", "title_en", "tricky_point", "e_explain");

    private Columns() {}

    static Set<String> known() {
        return new LinkedHashSet<>(List.of(KNOWN.split("\\s+")));
    }

    /** Columns that must be there: without one a fact or an answer would silently be missing. */
    static Set<String> required() {
        Set<String> required = known();
        required.removeAll(TEXT);
        return required;
    }

    /** Whether an unknown column looks like a fact or an answer, so that it cannot be left aside. */
    static boolean isMeant(String unknown) {
        return unknown.startsWith("f_") || unknown.startsWith("e_");
    }
}
