package org.yangguang.rules.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.accountability.Clock;
import org.yangguang.rules.accountability.ClockFacts;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.judgement.Bribe;
import org.yangguang.rules.judgement.CrimeFacts;
import org.yangguang.rules.judgement.Impact;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.JudgementCase.Found;

/** Turns the cells of a worked case into the facts the rules look at; empty = unremarkable. */
final class CaseFacts {

    private static final int TWO_INSPECTORS = 2;

    private final Cells cells;
    private final LocalDate today;

    CaseFacts(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    ProjectFacts project() {
        boolean state = Boolean.TRUE.equals(cells.flag("f_soe_controlling"));
        return new ProjectFacts(
                cells.text(CaseColumn.ID),
                cells.text(CaseColumn.TITLE),
                null,
                cells.text("f_industry", "UNKNOWN"),
                cells.text("f_kind"),
                budget(state),
                cells.amount("f_total_invest_yuan"),
                state,
                null,
                cells.amount("f_est_yuan"),
                cells.amount("f_mergeable_sum_yuan"),
                null,
                cells.text("f_tender_mode"),
                inviteGround(),
                cells.text("f_owner_type"),
                notice(),
                null);
    }

    /** The ground in words, or Y; N says that there is none. */
    private String inviteGround() {
        String ground = cells.text("f_invite_ground");
        return "N".equals(ground) ? null : ground;
    }

    /** No budget funds are named where nothing is said of them and the state has no say. */
    private BigDecimal budget(boolean state) {
        BigDecimal named = cells.amount("f_budget_yuan");
        return named == null && !state ? BigDecimal.ZERO : named;
    }

    /** The format has no day of the notice; the first day known of the tender stands for it. */
    private LocalDate notice() {
        return Stream.of(
                        "f_doc_start",
                        "f_bid_deadline",
                        "f_award_notice",
                        "f_contract_date",
                        "f_conduct_end",
                        "f_insp_end",
                        "f_discovered_on",
                        "f_decision_date")
                .map(cells::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    TenderFacts tender(ProjectFacts project) {
        return new TenderFacts(
                project,
                timeline(),
                money(),
                committee(),
                List.of(),
                TenderFacts.Disclosure.none(),
                null);
    }

    private TenderFacts.Timeline timeline() {
        LocalDate deadline = cells.day("f_bid_deadline");
        LocalDateTime end = deadline == null ? null : deadline.atTime(LocalTime.NOON);
        return new TenderFacts.Timeline(
                null,
                null,
                cells.day("f_doc_start"),
                cells.day("f_doc_stop"),
                null,
                null,
                null,
                cells.day("f_clarif_date"),
                Boolean.TRUE.equals(cells.flag("f_deadline_extended")),
                end,
                null,
                cells.day("f_eval_report_recv"),
                cells.day("f_cand_pub_start"),
                cells.day("f_cand_pub_end"),
                null,
                null,
                cells.day("f_winner_fixed"),
                cells.day("f_award_notice"),
                null,
                cells.day("f_contract_date"),
                cells.day("f_bond_refund_date"),
                cells.day("f_written_report"));
    }

    private TenderFacts.Money money() {
        return new TenderFacts.Money(
                cells.amount("f_bid_bond_yuan"),
                cells.amount("f_perf_bond_yuan"),
                null,
                cells.amount("f_award_yuan"),
                cells.amount("f_contract_yuan"));
    }

    private TenderFacts.Committee committee() {
        return new TenderFacts.Committee(
                cells.count("f_comm_total"), cells.count("f_comm_experts"), null, null, null);
    }

    /** The case with what humans and the machine found. */
    JudgementCase inspected(ProjectFacts project, List<Found> machine) {
        Integer inspectors = cells.count("f_inspectors");
        List<Found> findings = new ArrayList<>(findings());
        findings.addAll(machine);
        return new JudgementCase(
                project,
                findings,
                inspectors == null ? TWO_INSPECTORS : inspectors,
                cells.text("f_record_sign", "SIGNED"),
                cells.text("f_affects_result", "U"),
                Boolean.TRUE.equals(cells.flag("f_rectifiable")),
                cells.amount("f_award_yuan"),
                cells.amount("f_contract_yuan"),
                cells.day("f_conduct_end"),
                cells.day("f_discovered_on"),
                Boolean.TRUE.equals(cells.flag("f_can_penalise")),
                decision(),
                impact(),
                bribe(),
                CrimeFacts.none());
    }

    /** Without decision and discovery the standard of today applies. */
    private LocalDate decision() {
        LocalDate decided = cells.day("f_decision_date");
        boolean undated = decided == null && cells.day("f_discovered_on") == null;
        return undated ? today : decided;
    }

    private Impact impact() {
        return new Impact(
                cells.amount("f_loss_yuan"),
                cells.amount("f_gain_yuan"),
                cells.text("f_means"),
                cells.count("f_prior_pen_2y"),
                cells.count("f_prior_same_3y"),
                cells.text("f_forged"),
                cells.flag("f_official_involved"),
                null);
    }

    private Bribe bribe() {
        return new Bribe(
                cells.amount("f_bribe_yuan"),
                cells.text("f_bribe_receiver"),
                cells.text("f_bribe_giver"),
                null);
    }

    private List<Found> findings() {
        List<Found> found = new ArrayList<>();
        for (String finding : cells.list("f_findings")) {
            String[] parts = finding.split("\\s*=\\s*");
            if (parts.length != 2) {
                cells.unreadable("findings", "f_findings", finding);
            } else if (!Set.of("PASS", "NA").contains(parts[1])) {
                found.add(new Found(parts[0], parts[1], null, null));
            }
        }
        return found;
    }

    ClockFacts clocks(boolean nothingFound, boolean toThePolice) {
        Integer prior = cells.count("f_prior_overdue_year");
        return new ClockFacts(
                cells.day("f_insp_end"),
                cells.day("f_report_date"),
                cells.day("f_backfill_date"),
                cells.day("f_publish_date"),
                prior == null ? 0 : prior,
                exempt(),
                cells.day("f_ref_report_date"),
                cells.moment("f_ref_decision_at"),
                cells.moment("f_ref_transfer_at"),
                nothingFound,
                toThePolice);
    }

    private Set<Clock> exempt() {
        return cells.list("f_exempt_clocks").stream()
                .flatMap(this::clock)
                .collect(Collectors.toSet());
    }

    private Stream<Clock> clock(String name) {
        try {
            return Stream.of(Clock.valueOf(name));
        } catch (IllegalArgumentException e) {
            cells.unreadable("clock", "f_exempt_clocks", name);
            return Stream.empty();
        }
    }
}
