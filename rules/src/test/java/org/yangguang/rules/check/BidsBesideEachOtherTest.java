package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.kernel.StateCouncilCalendar;
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
    void aDeviceIsTheSameHoweverItsNumberIsWritten(String one, String other, Status status) {
        assertThat(answer("I03", "bids.0.macAddress=" + one, "bids.1.macAddress=" + other))
                .isEqualTo(status);
    }

    @Test
    void oneAddressOfTheNetForTwoBiddersIsSuspicious() {
        assertThat(answer("I03", "bids.0.ipAddress=192.0.2.7", "bids.1.ipAddress=192.0.2.7"))
                .isEqualTo(Status.SUSPECT);
    }

    @Test
    void oneDiskForTwoBiddersIsSuspiciousAndADiskNobodyNamesIsNot() {
        assertThat(answer("I03", "bids.0.diskSerial=WD-1", "bids.1.diskSerial=wd-1"))
                .isEqualTo(Status.SUSPECT);
        assertThat(answer("I03", "bids.0.diskSerial=", "bids.1.diskSerial="))
                .isEqualTo(Status.PASS);
    }

    @Test
    void oneProcessorOrMemoryForTwoBiddersIsSuspicious() {
        assertThat(answer("I03", "bids.0.cpuSerial=C1", "bids.1.cpuSerial=C1"))
                .isEqualTo(Status.SUSPECT);
        assertThat(answer("I03", "bids.0.memorySerial=M1", "bids.1.memorySerial=M1"))
                .isEqualTo(Status.SUSPECT);
        assertThat(answer("I03", "bids.0.cpuSerial=", "bids.1.memorySerial="))
                .isEqualTo(Status.PASS);
    }

    @Test
    void anAccountIsTheSameHoweverItIsSpaced() {
        assertThat(answer("I08", "bids.0.bondPayer=99 01", "bids.1.bondPayer=9901"))
                .isEqualTo(Status.FAIL);
    }

    @Test
    void aNamesakeWithoutANumberMayBeTheSamePerson() {
        assertThat(answer("I05", "bids.1.projectManager=甲经理")).isEqualTo(Status.UNDECIDED);
        assertThat(answer("I05", "bids.1.projectManager=甲经理（1）")).isEqualTo(Status.PASS);
        assertThat(answer("I05", "bids.1.projectManager=丁经理")).isEqualTo(Status.PASS);
    }

    @Test
    void oneNumberIsOnePersonWhateverTheName() {
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
    void aMaskedNumberTellsNobodyOfAnotherName() {
        assertThat(
                        answer(
                                "I05",
                                "bids.0.projectManager=甲经理（5301***1234）",
                                "bids.1.projectManager=乙经理（5301***1234）"))
                .isEqualTo(Status.PASS);
    }

    @Test
    void documentsAloneAreNoListOfBids() {
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
    void onTheLastDayOnlyATimeOfDayTells(String received, Status status) {
        assertThat(answer("D01", "bids.1.receivedAt=" + received)).isEqualTo(status);
    }

    @Test
    void aDeadlineWithoutATimeLeavesItsOwnDayOpen() {
        assertThat(answer("D01", "timeline.bidDeadline=2026-03-24T00:00"))
                .isEqualTo(Status.UNDECIDED);
        assertThat(answer("D03", "timeline.bidDeadline=2026-03-24T00:00"))
                .isEqualTo(Status.UNDECIDED);
        assertThat(answer("D03", "timeline.openTime=2026-03-25T00:00")).isEqualTo(Status.FAIL);
    }

    @Test
    void aMemberOfAConsortiumDoesNotBidAloneAsWell() {
        assertThat(answer("I13", consortium("SUB:丙", "SUB:甲"))).isEqualTo(Status.FAIL);
        assertThat(answer("I13", consortium("SUB:丙", "SUB:丁"))).isEqualTo(Status.PASS);
    }

    @Test
    void whereConsortiaAreAdmittedAndNoneIsWrittenDownAHumanLooks() {
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
