package org.yangguang.roster.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that another agency wrote by the standard alone, without the bureau's own data sets. */
class PackageOfAnotherAgencyTest {

    private static final String T = "E5301990001000009001";
    private static final String ONE = T + "001";
    private static final String TWO = T + "002";
    private static final String NOTICE = "503_TENDER_ANN_QUA_INQUERY_ANN";
    private static final String FILE = "504_TENDER_FILE_CLARI_MODI";
    private static final String OPENING = "506_BID_OPENING_RECORD";
    private static final String EXPERTS = "508_BID_EVALUATION_EXPERT";
    private static final String GUARANTEES = "523_LETTER_OF_GUARANTEE";
    private static final String BIDS =
            "TENDER_PROJECT_CODE,BID_SECTION_CODE,BIDDER_NAME,BIDDER_ORG_CODE,BID_PRICE\n";
    private static final String WINNERS = "513_WIN_RESULT_ANNO";

    @TempDir private Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @BeforeEach
    void aTenderInTwoSections() {
        files.put(
                "501_TENDER_PROJECT", "TENDER_PROJECT_CODE,IS_TO_LAW,TENDER_MODE\n" + T + ",1,1\n");
        files.put(
                "502_SECTION",
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,BID_ECTION_NUM,TENDER_PROJECT_CLASSIFY_CODE,"
                        + "CONTRACT_RECKON_PRICE,PRICE_UNIT,BID_SECTION_CONTENT\n"
                        + (T + "," + ONE + ",1,A010000,1000,万元,\"第一行\n第二行\"\n")
                        + (T + "," + TWO + ",1,A010000,3999999,0,\n"));
        files.put(
                NOTICE,
                "TENDER_PROJECT_CODE,NOTICE_BID_NUM,BID_SECTION_CODES,BULLETIN_TYPE,NOTICE_NATURE,"
                        + "NOTICE_SEND_TIME,DOC_GET_START_TIME,DOC_GET_END_TIME,"
                        + "BID_DOC_REFER_END_TIME,SYNDICATED_FLAG\n"
                        + notice(ONE, "20250407170000")
                        + notice(TWO, "20250403240000"));
        files.put(
                EXPERTS,
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,EXPERT_TYPE,EXPERT_NAME,ID_CARD\n"
                        + expert("甲", "1")
                        + expert("乙", "1")
                        + expert("丙", "2")
                        + expert("丁", "2")
                        + expert("戊", "3"));
    }

    @Test
    void whatTheTendererRegisteredStandsForFundsNobodyNames() throws IOException {
        assertThat(answers()).containsEntry("001 B07", "PASS").containsEntry("001 E01", "PASS");
        change("501_TENDER_PROJECT", ",1,1", ",0,1");
        assertThat(answers()).containsEntry("001 B07", "NA").containsEntry("001 E01", "NA");
    }

    @Test
    void aSectionBelowTheSizeIsOutsideWhateverWasRegistered() throws IOException {
        change("502_SECTION", ",1000,万元", ",0.5,0");
        assertThat(answers()).containsEntry("002 B07", "NA").containsEntry("002 B04", "FAIL");
    }

    @Test
    void sectionsOfOneKindAddUpToTheSizeAndOthersDoNot() throws IOException {
        assertThat(answers()).containsEntry("002 B07", "PASS");
        change("502_SECTION", "1,A010000,1000,万元", "1,B010000,1000,万元");
        assertThat(answers()).containsEntry("002 B07", "NA");
    }

    @Test
    void whereNoSetListsTheSectionsTheyAreThoseTheOthersSpeakOf() throws IOException {
        files.put(
                EXPERTS,
                files.get(EXPERTS) + files.get(EXPERTS).split("\n", 2)[1].replace(ONE, TWO));
        files.remove("502_SECTION");
        assertThat(answers()).containsEntry("001 E01", "PASS").containsEntry("002 E01", "PASS");
    }

    @Test
    void anExpertOfNoKindLeavesTheShareOpenAndTheNumberKnown() throws IOException {
        change(EXPERTS, "1,甲", ",甲");
        assertThat(answers()).containsEntry("001 E02", "NA").containsEntry("001 E01", "PASS");
    }

    @Test
    void aDayAloneDecidesNoTimeOfDay() throws IOException {
        files.put(OPENING, opening("20250425"));
        assertThat(answers()).containsEntry("001 D03", "NA");
        files.put(OPENING, opening("20250426"));
        assertThat(answers()).containsEntry("001 D03", "FAIL");
    }

    @Test
    void severalCodesInOneRowBidTogetherAndABidWithoutACodeIsKnownByItsName() throws IOException {
        files.put(OPENING, opening("20250425093000"));
        files.put("507_TENDER_LIST", BIDS + bid("甲", "SUBA;SUBB", "101") + bid("乙", "SUBC", "102"));
        assertThat(answers()).containsEntry("001 D04", "FAIL");
        files.put(
                "507_TENDER_LIST",
                BIDS + bid("甲", "SUBA", "101") + bid("乙", "", "102") + bid("丙", "", "103"));
        assertThat(answers()).containsEntry("001 D04", "PASS");
    }

    @Test
    void aWinnerOutsideTheListIsOneThoughItDidNotBid() throws IOException {
        files.put("507_TENDER_LIST", BIDS + bid("甲", "SUBA", "101"));
        files.put(
                "510_TENDER_CANDIDATE",
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,WIN_CANDIDATE_CODE,WIN_CANDIDATE_ORDER\n"
                        + (T + "," + ONE + ",SUBA,1.5\n"));
        String head = "TENDER_PROJECT_CODE,BID_SECTION_CODE,WIN_BIDDER_CODE\n";
        files.put(WINNERS, head + T + "," + ONE + ",SUBX\n");
        assertThat(answers()).containsEntry("001 F06", "FAIL");
        files.put(WINNERS, head + T + "," + ONE + ",SUBA\n");
        assertThat(answers()).containsEntry("001 F06", "PASS").containsEntry("001 F05", "NA");
        assertThat(notes.toString(StandardCharsets.UTF_8)).contains("1.5");
    }

    @Test
    void theLastRoundOfARepeatedTenderCounts() throws IOException {
        change(NOTICE, notice(ONE, "20250407170000"), "");
        String round = T + ",1," + ONE + ",1,%s,%s090000,%s090000,%s170000,20250425093000,0\n";
        files.put(
                NOTICE,
                files.get(NOTICE)
                        + round.formatted("1", "20250301", "20250301", "20250310")
                        + round.formatted("3", "20250408", "20250408", "20250411"));
        assertThat(answers()).containsEntry("001 B07", "FAIL").containsEntry("001 B04", "FAIL");
    }

    @Test
    void moneyOfAnotherCountryIsNotTakenForYuan() throws IOException {
        String head =
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,MARGIN_AMOUNT,MARGIN_AMOUNT_UNIT,"
                        + "MARGIN_CURRENCY,CLARIFY_CONTENT\n";
        files.put(FILE, head + T + "," + ONE + ",200000,0,156,无\n");
        assertThat(answers()).containsEntry("001 C01", "PASS");
        files.put(FILE, head + T + "," + ONE + ",200000,0,840,无\n");
        assertThat(answers()).containsEntry("001 C01", "NA");
        assertThat(notes.toString(StandardCharsets.UTF_8)).contains("MARGIN_CURRENCY", "840");
    }

    @Test
    void aLetterOfGuaranteeLastsAsLongAsTheBid() throws IOException {
        files.put(
                FILE,
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,BID_DOC_REFER_END_TIME,VALID_PERIOD\n"
                        + (T + "," + ONE + ",20250425093000,90\n"));
        String head = "TENDER_PROJECT_CODE,BID_SECTION_CODE,GUARANTEE_NO,END_TIME\n";
        files.put(GUARANTEES, head + T + "," + ONE + ",BH1,20250724000000\n");
        assertThat(answers()).containsEntry("001 C02", "PASS").containsEntry("002 C02", "NA");
        files.put(GUARANTEES, files.get(GUARANTEES) + T + "," + ONE + ",BH2,\n");
        assertThat(answers()).containsEntry("001 C02", "NA");
        change(GUARANTEES, T + "," + ONE + ",BH2,\n", "");
        change(GUARANTEES, "20250724", "20250723");
        assertThat(answers()).containsEntry("001 C02", "FAIL");
    }

    @Test
    void whatTheOtherSetsDoNotKnowIsSaid() throws IOException {
        change(EXPERTS, expert("戊", "3"), expert("戊", "3").replace(ONE, T + "009"));
        answers();
        assertThat(notes.toString(StandardCharsets.UTF_8)).contains(T + "009");
    }

    @Test
    void everySectionHasItsOwnNoticeAndNothingIsLeftOut() throws IOException {
        assertThat(answers()).containsEntry("001 B04", "PASS").containsEntry("002 B04", "FAIL");
        assertThat(notes.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void expertsWhoseNumbersAreMaskedAlikeAreStillFive() throws IOException {
        assertThat(answers()).containsEntry("001 E01", "PASS").containsEntry("001 E02", "PASS");
        change(EXPERTS, expert("戊", "3"), "");
        assertThat(answers()).containsEntry("001 E01", "FAIL");
    }

    @Test
    void anOpeningSaidToTheHourIsWithinTheHourOfTheDeadline() throws IOException {
        files.put(OPENING, opening("2025042509"));
        assertThat(answers()).containsEntry("001 D03", "PASS");
        files.put(OPENING, opening("2025042510"));
        assertThat(answers()).containsEntry("001 D03", "FAIL");
        files.put(OPENING, opening("20250425090000"));
        assertThat(answers()).containsEntry("001 D03", "FAIL");
    }

    @Test
    void aClarificationWithoutANumberIsNotTheDocumentAgain() throws IOException {
        String head =
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,DOC_NO,BID_DOC_REFER_END_TIME,CLARIFY_TIME,"
                        + "CLARIFY_CONTENT,IS_POSTPONE,SUBMIT_TIME\n";
        String first = T + "," + ONE + ",,20250425093000,20250401090000,无,0,20250401090000\n";
        String second = T + "," + ONE + ",,20250425093000,20250415090000,工期,0,20250415090000\n";
        files.put(FILE, head + first + second);
        assertThat(answers()).containsEntry("001 B08", "FAIL");
        files.put(
                FILE, head + first + second.replace("20250425", "20250430").replace(",0,", ",1,"));
        assertThat(answers()).containsEntry("001 B08", "PASS");
    }

    @Test
    void severalWinnersInOneCellAreAllWinners() throws IOException {
        String bids =
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,BIDDER_NAME,BIDDER_ORG_CODE,BID_PRICE\n"
                        + (T + "," + ONE + ",甲,SUBA,100\n" + T + "," + ONE + ",乙,SUBB,101\n");
        files.put("507_TENDER_LIST", bids);
        files.put(
                "510_TENDER_CANDIDATE",
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,WIN_CANDIDATE_CODE,WIN_CANDIDATE_ORDER\n"
                        + (T + "," + ONE + ",SUBA,1\n" + T + "," + ONE + ",SUBB,2\n"));
        files.put(
                WINNERS,
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,WIN_BIDDER_CODE\n"
                        + (T + "," + ONE + ",SUBA;SUBB\n"));
        files.put(
                "512_CONTRACT_PERFORMANCE",
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,BIDDER_CODE\n"
                        + T
                        + ","
                        + ONE
                        + ",SUBB;SUBA\n");
        assertThat(answers()).containsEntry("001 F06", "PASS").containsEntry("001 F09", "PASS");
    }

    @Test
    void theHousingSetsNameNoticeAndReport() throws IOException {
        files.put(
                "826_ZJ_BID_WINNING_NOTICE",
                "TENDER_PROJECT_CODE,BID_SECTION_CODES,WIN_NOTICE_SEND_TIME\n"
                        + (T + "," + ONE + ",20250508000000\n"));
        files.put(
                "827_ZJ_WRITTEN_REPORT",
                "TENDER_PROJECT_CODE,WIN_BIDDER_TIME,REVIEW_TIME\n"
                        + (T + ",20250507000000,20250523000000\n"));
        assertThat(answers()).containsEntry("001 F08", "PASS").containsEntry("001 F10", "FAIL");
    }

    @Test
    void aFileMayBearTheNameOfItsDataSetAlone() throws IOException {
        files.put("评标专家", files.remove(EXPERTS));
        files.put("TENDER_ANN_QUA_INQUERY_ANN", files.remove(NOTICE));
        assertThat(answers()).containsEntry("001 E01", "PASS");
        assertThat(answers()).doesNotContainEntry("001 B04", "NA");
    }

    @Test
    void withoutAListOfBidsTheBidDocumentsNameTheBidders() throws IOException {
        files.put(
                "519_BID_DOC_CHARACT_CODE",
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,BIDDER_NAME,MAC_ADDRESS,BID_DOCUMENT_MD5\n"
                        + (T + "," + ONE + ",甲公司,AA-BB-CC-00-00-01,a1\n")
                        + (T + "," + ONE + ",乙公司,AA-BB-CC-00-00-01,b2\n"));
        assertThat(answers()).containsEntry("001 I03", "SUSPECT");
    }

    @Test
    void whatNeverChangedIsJudgedWithoutADay() throws IOException {
        files.remove(NOTICE);
        files.put(
                "510_TENDER_CANDIDATE",
                "TENDER_PROJECT_CODE,BID_SECTION_CODE,WIN_CANDIDATE_NAME\n"
                        + (T + "," + ONE + ",甲公司\n"));
        assertThat(answers()).containsEntry("001 E01", "PASS");
        assertThat(answers()).containsEntry("001 E12", "PASS");
    }

    private static String notice(String section, String until) {
        return String.join(
                        ",",
                        T,
                        "1",
                        section,
                        "1",
                        "1",
                        "20250401090000",
                        "20250401090000",
                        until,
                        "20250425093000",
                        "0")
                + "\n";
    }

    private static String expert(String name, String type) {
        return T + "," + ONE + "," + type + "," + name + ",5301**********0011\n";
    }

    private static String bid(String name, String code, String price) {
        return T + "," + ONE + "," + name + "," + code + "," + price + "\n";
    }

    private static String opening(String time) {
        return "TENDER_PROJECT_CODE,BID_SECTION_CODES,BID_OPENING_TIME\n"
                + (T + "," + ONE + ";" + TWO + "," + time + "\n");
    }

    private void change(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (name, text) -> text.replace(from, to));
    }

    /** Status by the end of the section's code and the item. */
    private Map<String, String> answers() throws IOException {
        Path zip = folder.resolve("package.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                out.write(("\uFEFF" + file.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(notes, true, StandardCharsets.UTF_8);
        new PrecheckPackage(out, err, Locale.CHINESE).run(List.of(zip.toString()));
        out.flush();
        Map<String, String> answers = new HashMap<>();
        String text = printed.toString(StandardCharsets.UTF_8);
        for (CSVRecord row :
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(text))) {
            String section = row.get("section_code");
            answers.put(
                    section.substring(section.length() - 3) + " " + row.get("item"),
                    row.get("status"));
        }
        return answers;
    }
}
