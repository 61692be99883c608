package org.yangguang.roster.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The fictional sample year straight from its files. */
final class SampleRecords implements TenderRecords {

    static TenderFactsReader reader() {
        return reader(new SampleRecords());
    }

    /** Reads records that differ from the sample year's. */
    static TenderFactsReader reader(TenderRecords records) {
        try {
            CodeLists codes =
                    new CodeLists(CsvTable.resource(SampleRecords.class, "/samples/codes.csv"));
            return new TenderFactsReader(mappings(), codes, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Mapping> mappings() throws IOException {
        return CsvTable.resource(SampleRecords.class, "/samples/mapping.csv").stream()
                .map(Mapping::of)
                .toList();
    }

    @Override
    public List<Map<String, String>> rows(String dataset, String owner) {
        DataSet set = DataStandard.find(dataset).orElseThrow();
        String file = "/samples/tender-data/" + set.fileName() + ".csv";
        if (SampleRecords.class.getResource(file) == null) {
            return List.of();
        }
        try {
            return CsvTable.resource(SampleRecords.class, file).stream()
                    .filter(r -> owner.equals(r.get(set.owner())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
