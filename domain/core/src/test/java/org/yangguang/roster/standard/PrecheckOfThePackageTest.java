package org.yangguang.roster.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.rules.catalogue.CheckItem.Mode;
import org.yangguang.rules.catalogue.CheckItems;

/** The sample year and spoiled copies of it, put through the pre-check as a package. */
class PrecheckOfThePackageTest {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final String SCHOOL = "E5301990001000001001";

    @TempDir private Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @Test
    void theSampleYearShowsWhatWasPlantedAndNothingElse() throws IOException {
        assertThat(run(packed(sample()))).isZero();
        Map<String, String> answers = answers("tender_project_code", "item", "status");
        Map<String, String> planted = planted();
        assertThat(answers).containsAllEntriesOf(planted);
        Set<String> found = new HashSet<>();
        answers.forEach(
                (place, status) -> {
                    if (status.equals("FAIL") || status.equals("SUSPECT")) {
                        found.add(place);
                    }
                });
        assertThat(found).isEqualTo(planted.keySet());
    }

    @Test
    void everySectionHasAllScreenedItemsOnce() throws IOException {
        run(packed(sample()));
        int screened =
                (int) CheckItems.all().stream().filter(item -> item.mode() != Mode.H).count();
        assertThat(screened).isPositive();
        assertThat(lines())
                .hasSize(63 * screened)
                .allSatisfy(r -> assertThat(r.get("reason")).isNotBlank());
        assertThat(answers("section_code", "item", "status")).hasSize(63 * screened);
    }

    @Test
    void aMissingFieldIsNamedWithItsPlaceInTheStandard() throws IOException {
        Map<String, String> files = sample();
        files.remove("901_LOCAL_SUPPLEMENT.csv");
        run(packed(files));
        assertThat(answers("tender_project_code", "item", "reason"))
                .extractingByKey(SCHOOL + " A01")
                .asString()
                .startsWith("缺少：批准之日（901.APPROVAL_DATE）");
    }

    @Test
    void eachSectionOfATenderIsCheckedByItsOwnData() throws IOException {
        Map<String, String> files = sample();
        String second = SCHOOL + "002";
        files.compute("502_SECTION.csv", (n, t) -> t + copyOf(t, SCHOOL + "001", second));
        files.compute(
                "506_BID_OPENING_RECORD.csv", (n, t) -> t + copyOf(t, SCHOOL + "001", second));
        run(packed(files));
        Map<String, String> answers = answers("section_code", "item", "status");
        assertThat(answers).containsEntry(SCHOOL + "001 D04", "PASS");
        assertThat(answers).containsEntry(second + " D04", "NA");
    }

    @Test
    void aDateThatIsNoneIsSaidAndCountsAsMissing() throws IOException {
        Map<String, String> files = sample();
        files.compute("901_LOCAL_SUPPLEMENT.csv", (n, t) -> t.replace("001,20251110,", "001,昨天,"));
        assertThat(run(packed(files))).isEqualTo(1);
        assertThat(notes()).contains("901_LOCAL_SUPPLEMENT.csv 第 2 行 APPROVAL_DATE：“昨天”不是日期");
        assertThat(answers("tender_project_code", "item", "status"))
                .containsEntry(SCHOOL + " A01", "NA");
    }

    @Test
    void aCodeThatNoListHasIsSaid() throws IOException {
        Map<String, String> files = sample();
        files.compute(
                "901_LOCAL_SUPPLEMENT.csv",
                (n, t) -> t.replaceFirst("1,PUBLIC_INST", "perhaps,PUBLIC_INST"));
        assertThat(run(packed(files))).isEqualTo(1);
        assertThat(notes()).contains("901_LOCAL_SUPPLEMENT.csv", "STATE_DOMINANT：“perhaps”不在代码表内");
    }

    @Test
    void rowsThatCannotBeUsedAreSaid() throws IOException {
        Map<String, String> files = sample();
        files.put("notes.csv", "a,b\n1,2\n");
        files.put("505_TENDER_INVITATION.csv", "BIDDER_CODE\n1\n");
        files.compute(
                "501_TENDER_PROJECT.csv", (n, t) -> t + t.lines().toList().get(1) + "\n,,,,\n");
        assertThat(run(packed(files))).isEqualTo(1);
        assertThat(notes())
                .contains("notes.csv：不是国标数据集")
                .contains("505_TENDER_INVITATION.csv：缺少列 TENDER_PROJECT_CODE")
                .contains("主键相同");
    }

    @Test
    void aPackageThatIsNoneIsRefusedInWords() throws IOException {
        Path damaged = folder.resolve("damaged.zip");
        Files.write(damaged, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(run(damaged)).isEqualTo(2);
        assertThat(run(folder.resolve("none.zip"))).isEqualTo(2);
        assertThat(run(packed(Map.of("502_SECTION.csv", "TENDER_PROJECT_CODE\nE1\n"))))
                .isEqualTo(2);
        assertThat(notes()).contains("已损坏").contains("找不到").contains("缺少数据集 501");
        assertThat(lines()).isEmpty();
    }

    private int run(Path file) {
        return new PrecheckPackage(stream(printed), stream(notes), Locale.CHINESE)
                .run(List.of(file.toString()));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String notes() {
        return notes.toString(StandardCharsets.UTF_8);
    }

    private List<CSVRecord> lines() throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(printed.toString(StandardCharsets.UTF_8)))
                .getRecords();
    }

    private Map<String, String> answers(String whose, String item, String value)
            throws IOException {
        Map<String, String> answers = new HashMap<>();
        for (CSVRecord line : lines()) {
            answers.put(line.get(whose) + " " + line.get(item), line.get(value));
        }
        return answers;
    }

    private static Map<String, String> planted() throws IOException {
        Map<String, String> planted = new HashMap<>();
        CsvTable.resource(PrecheckOfThePackageTest.class, "/samples/planted.csv")
                .forEach(
                        row ->
                                planted.put(
                                        row.get("TENDER_PROJECT_CODE") + " " + row.get("ITEM_CODE"),
                                        row.get("EXPECTED_STATUS")));
        return planted;
    }

    private static Map<String, String> sample() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(SAMPLES.resolve("tender-data"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static String copyOf(String text, String section, String copy) {
        return text.lines()
                        .filter(l -> l.contains(section))
                        .findFirst()
                        .orElseThrow()
                        .replace(section, copy)
                + "\n";
    }

    private Path packed(Map<String, String> files) throws IOException {
        Path file = Files.createTempFile(folder, "package", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
