package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Samples;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.facts.TenderFacts.Bid;

/** What two bids have in common, however it is written (实施条例第三十七条、第四十条). */
class BidsBesideEachOtherTest {

    @ParameterizedTest
    @CsvSource({
        "02-00-5E-10-00-01, 02:00:5e:10:00:01, SUSPECT",
        "02-00-5E-10-00-01, 02-00-5E-10-00-09;02005e100001, SUSPECT",
        "02-00-5E-10-00-01, 02-00-5E-10-00-02, PASS",
        "00-00-00-00-00-00, 00-00-00-00-00-00, UNDECIDED",
        "FF-FF-FF-FF-FF-FF, ff:ff:ff:ff:ff:ff, UNDECIDED",
        "无, 无, UNDECIDED",
        "To be filled by O.E.M., To be filled by O.E.M., UNDECIDED"
    })
    void a_device_is_the_same_however_its_number_is_written(
            String one, String other, Status status) {
        assertThat(answer("I03", "bids.0.macAddress=" + one, "bids.1.macAddress=" + other))
                .isEqualTo(status);
    }

    @Test
    void one_address_of_the_net_for_two_bidders_is_suspicious() {
        assertThat(answer("I03", "bids.0.ipAddress=192.0.2.7", "bids.1.ipAddress=192.0.2.7"))
                .isEqualTo(Status.SUSPECT);
    }

    @Test
    void one_disk_for_two_bidders_is_suspicious_and_a_disk_nobody_names_is_not() {
        assertThat(answer("I03", "bids.0.diskSerial=WD-1", "bids.1.diskSerial=wd-1"))
                .isEqualTo(Status.SUSPECT);
        assertThat(answer("I03", "bids.0.diskSerial=", "bids.1.diskSerial="))
                .isEqualTo(Status.PASS);
    }

    @Test
    void one_processor_or_memory_for_two_bidders_is_suspicious() {
        assertThat(answer("I03", "bids.0.cpuSerial=C1", "bids.1.cpuSerial=C1"))
                .isEqualTo(Status.SUSPECT);
        assertThat(answer("I03", "bids.0.memorySerial=M1", "bids.1.memorySerial=M1"))
                .isEqualTo(Status.SUSPECT);
        assertThat(answer("I03", "bids.0.cpuSerial=", "bids.1.memorySerial="))
                .isEqualTo(Status.PASS);
    }

    @Test
    void an_account_is_the_same_however_it_is_spaced() {
        assertThat(answer("I08", "bids.0.bondPayer=99 01", "bids.1.bondPayer=9901"))
                .isEqualTo(Status.FAIL);
    }

    @Test
    void a_namesake_without_a_number_may_be_the_same_person() {
        assertThat(answer("I05", "bids.1.projectManager=甲经理")).isEqualTo(Status.UNDECIDED);
        assertThat(answer("I05", "bids.1.projectManager=甲经理（1）")).isEqualTo(Status.PASS);
        assertThat(answer("I05", "bids.1.projectManager=丁经理")).isEqualTo(Status.PASS);
    }

    @Test
    void one_number_is_one_person_whatever_the_name() {
        assertThat(answer("I05", "bids.0.managerNumber=n1", "bids.1.managerNumber=n1"))
                .isEqualTo(Status.FAIL);
        assertThat(
                        answer(
                                "I05",
                                "bids.0.projectManager=甲经理（5301***1234）",
                                "bids.0.managerNumber=n1",
                                "bids.1.projectManager=甲经理（5301***1234）",
                                "bids.1.managerNumber=n2"))
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_masked_number_tells_nobody_of_another_name() {
        assertThat(
                        answer(
                                "I05",
                                "bids.0.projectManager=甲经理（5301***1234）",
                                "bids.1.projectManager=乙经理（5301***1234）"))
                .isEqualTo(Status.PASS);
    }

    @Test
    void documents_alone_are_no_list_of_bids() {
        String[] unlisted = {"bids.0.listed=false", "bids.1.listed=false", "bids.2.listed=false"};
        assertThat(answer("D04", unlisted)).isEqualTo(Status.UNDECIDED);
        assertThat(answer("H01", unlisted)).isEqualTo(Status.UNDECIDED);
        assertThat(answer("I13", unlisted)).isEqualTo(Status.UNDECIDED);
        assertThat(answer("I03", unlisted)).isEqualTo(Status.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-24T00:00, UNDECIDED",
        "2026-03-23T00:00, PASS",
        "2026-03-25T00:00, FAIL",
        "2026-03-24T09:00, PASS",
        "2026-03-24T09:00:01, FAIL"
    })
    void on_the_last_day_only_a_time_of_day_tells(String received, Status status) {
        assertThat(answer("D01", "bids.1.receivedAt=" + received)).isEqualTo(status);
    }

    @Test
    void a_deadline_without_a_time_leaves_its_own_day_open() {
        assertThat(answer("D01", "timeline.bidDeadline=2026-03-24T00:00"))
                .isEqualTo(Status.UNDECIDED);
        assertThat(answer("D03", "timeline.bidDeadline=2026-03-24T00:00"))
                .isEqualTo(Status.UNDECIDED);
        assertThat(answer("D03", "timeline.openTime=2026-03-25T00:00")).isEqualTo(Status.FAIL);
    }

    @Test
    void a_member_of_a_consortium_does_not_bid_alone_as_well() {
        assertThat(answer("I13", consortium("SUB:丙", "SUB:甲"))).isEqualTo(Status.FAIL);
        assertThat(answer("I13", consortium("SUB:丙", "SUB:丁"))).isEqualTo(Status.PASS);
    }

    @Test
    void where_consortia_are_admitted_and_none_is_written_down_a_human_looks() {
        assertThat(finding("I13", Changed.of(Samples.tender(), "disclosure.consortium=true")))
                .returns(Status.PASS, MachineFinding::status)
                .returns(true, MachineFinding::review);
        assertThat(finding("I13", Samples.tender())).returns(false, MachineFinding::review);
        assertThat(answer("I13", "bids=")).isEqualTo(Status.UNDECIDED);
    }

    private static Status answer(String item, String... changes) {
        return answer(item, Changed.of(Samples.tender(), changes));
    }

    private static Status answer(String item, TenderFacts tender) {
        return finding(item, tender).status();
    }

    private static MachineFinding finding(String item, TenderFacts tender) {
        return new CheckRules()
                .check(tender, StateCouncilCalendar.published()).stream()
                        .filter(finding -> finding.itemCode().equals(item))
                        .findFirst()
                        .orElseThrow();
    }

    private static TenderFacts consortium(String... members) {
        TenderFacts t = Samples.tender();
        Bid b = t.bids().get(2);
        Bid joint =
                new Bid(
                        b.bidderId(),
                        b.bidderName(),
                        b.price(),
                        b.receivedAt(),
                        b.legalRepresentative(),
                        b.agentName(),
                        b.projectManager(),
                        b.bondPayer(),
                        b.macAddress(),
                        b.ipAddress(),
                        b.diskSerial(),
                        b.cpuSerial(),
                        b.memorySerial(),
                        b.fileMd5(),
                        List.of(members),
                        b.managerNumber(),
                        b.listed());
        return new TenderFacts(
                t.project(),
                t.timeline(),
                t.money(),
                t.committee(),
                List.of(t.bids().get(0), t.bids().get(1), joint),
                t.disclosure(),
                t.winner());
    }
}
