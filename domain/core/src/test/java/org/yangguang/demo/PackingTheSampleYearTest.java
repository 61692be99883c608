package org.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.yangguang.roster.standard.DataSet;
import org.yangguang.roster.standard.DataStandard;

/** The sample year is handed in as a package of data sets. */
class PackingTheSampleYearTest {

    @Test
    void a_data_set_without_a_row_in_the_year_is_left_out() throws IOException {
        List<String> packed =
                packed(
                        DataStandard.dataSets().stream()
                                .map(DataSet::fileName)
                                .map(n -> n + ".csv")
                                .toList());

        assertThat(packed)
                .contains("501_TENDER_PROJECT.csv", "902_LOCAL_BID_SUPPLEMENT.csv")
                .hasSizeLessThan(DataStandard.dataSets().size());
    }

    @Test
    void a_file_that_has_to_be_there_is_missed() {
        assertThatThrownBy(() -> SampleFiles.bytes("nobody.csv"))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static List<String> packed(List<String> names) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(
                        new ByteArrayInputStream(SampleFiles.zip("tender-data", names)))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.add(e.getName());
            }
        }
        return entries;
    }
}
