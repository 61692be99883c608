package org.yangguang.roster.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.PartyRole;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;

/** Rows of the national standard become typed facts by the mapping table alone. */
class ReadingTheStandardTest {

    private static final String SCHOOL = "E5301990001000001001";
    private static final String INVITED = "E5301990001000015001";

    private final TenderFactsReader reader = SampleRecords.reader();

    @Test
    void a_project_has_region_industry_kind_and_money() {
        ProjectFacts school = reader.project(SCHOOL);
        assertThat(school.projectId()).isEqualTo("PRJ:" + SCHOOL);
        assertThat(school.regionCode()).isEqualTo("530199");
        assertThat(school.industry()).isEqualTo("HOUSING");
        assertThat(school.kind()).isEqualTo("WORKS");
        assertThat(school.estimate()).isEqualByComparingTo(new BigDecimal("28600000"));
        assertThat(school.stateDominant()).isTrue();
        assertThat(school.tenderMode()).isEqualTo("OPEN");
        assertThat(school.noticeDate()).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void an_invited_tender_takes_its_notice_day_from_the_first_invitation() {
        assertThat(reader.project(INVITED).tenderMode()).isEqualTo("INVITED");
        assertThat(reader.project(INVITED).noticeDate()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void a_tender_has_its_days_to_the_minute_where_it_matters() {
        TenderFacts.Timeline days = reader.tender(SCHOOL).timeline();
        assertThat(days.bidDeadline()).isEqualTo(LocalDateTime.of(2026, 1, 29, 10, 0));
        assertThat(days.clarification()).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(days.objectionReceived()).isNull();
        assertThat(days.deadlineExtended()).isFalse();
    }

    @Test
    void a_tender_has_its_committee_and_bids() {
        TenderFacts tender = reader.tender(SCHOOL);
        assertThat(tender.committee().total()).isEqualTo(7);
        assertThat(tender.bids()).hasSize(7);
        assertThat(tender.committee().candidates()).isEqualTo(3);
        assertThat(tender.winner().listed()).isTrue();
        assertThat(tender.winner().rank()).isEqualTo(1);
        assertThat(tender.bids().get(0).projectManager()).matches("褚文岑（5301\\*+1076）");
    }

    @Test
    void a_project_brings_its_parties_and_only_experts_as_panel() {
        Map<PartyRole, List<String>> parties = reader.parties(SCHOOL);
        assertThat(parties.get(PartyRole.TENDERER)).containsExactly("12530199000000115F");
        assertThat(parties.get(PartyRole.WINNER)).containsExactly("915301990000006092");
        assertThat(parties.get(PartyRole.EXPERT)).allMatch(e -> e.startsWith("EXP-"));
    }

    @Test
    void what_no_row_says_is_unknown_and_never_zero() {
        TenderFacts nothing = reader.tender("E5301990009999999001");
        assertThat(nothing.project().estimate()).isNull();
        assertThat(nothing.project().industry()).isEqualTo("UNKNOWN");
        assertThat(nothing.committee().total()).isNull();
        assertThat(nothing.money().award()).isNull();
        assertThat(nothing.bids()).isEmpty();
    }
}
