package org.yangguang.rules.cases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A file of worked cases: UTF-8, comma, header row. A byte order mark and any line ending are taken
 * as they come, rows without any text are passed over, and a file in GB18030, as spreadsheet
 * programs save it, is read as such.
 *
 * @param encoding what the file turned out to be written in
 * @param ignored columns nobody knows and nothing depends on
 */
record CaseTable(Charset encoding, List<String> ignored, List<Line> lines) {

    /**
     * A case and where it stands.
     *
     * @param faults what is wrong with the row as a whole, so that its case cannot pass
     */
    record Line(long number, CaseRow row, List<RowFault> faults) {}

    /** A sentence about a row, by its key in the texts. */
    record RowFault(String key, Object value) {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .setNullString("")
                    .setAllowMissingColumnNames(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                    .get();

    /**
     * Reads a file.
     *
     * @throws CaseFileRejected when it is no file of worked cases
     */
    static CaseTable read(Path path) {
        byte[] bytes = bytes(path);
        Charset encoding = encoding(bytes);
        String text = new String(bytes, encoding);
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, encoding);
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new CaseFileRejected("directory", path);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new CaseFileRejected("missing", path);
        } catch (AccessDeniedException e) {
            throw new CaseFileRejected("denied", path);
        } catch (IOException e) {
            throw new CaseFileRejected("unreadable", path, String.valueOf(e.getMessage()));
        }
    }

    private static Charset encoding(byte[] bytes) {
        if (isWritten(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isWritten(bytes, GB18030)) {
            return GB18030;
        }
        throw new CaseFileRejected("encoding");
    }

    private static boolean isWritten(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static CaseTable parse(String text, Charset encoding) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            List<String> header = parser.getHeaderNames();
            if (header.isEmpty()) {
                throw new CaseFileRejected("empty");
            }
            List<String> ignored = ignored(header);
            return new CaseTable(encoding, ignored, lines(parser.getRecords(), width(parser)));
        } catch (UncheckedIOException e) {
            throw new CaseFileRejected("csv", String.valueOf(e.getCause().getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CaseFileRejected("csv", String.valueOf(e.getMessage()));
        }
    }

    /** How many columns there are, up to the last that has a name. */
    private static int width(CSVParser parser) {
        return Collections.max(parser.getHeaderMap().values()) + 1;
    }

    private static List<String> ignored(List<String> header) {
        Set<String> known = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String heading : header.stream().filter(Objects::nonNull).toList()) {
            Optional<CaseColumn> column = CaseColumn.find(heading);
            if (column.isEmpty()) {
                unknown.add(heading);
            } else if (!known.add(column.get().name())) {
                throw new CaseFileRejected("columns.twice", heading);
            }
        }
        if (known.isEmpty()) {
            throw new CaseFileRejected("columns.none");
        }
        String missing =
                CaseColumn.all().stream()
                        .filter(column -> column.isRequired() && !known.contains(column.name()))
                        .map(CaseColumn::name)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new CaseFileRejected("columns.missing", missing);
        }
        String meant =
                unknown.stream().filter(CaseTable::isMeant).collect(Collectors.joining(", "));
        if (!meant.isEmpty()) {
            throw new CaseFileRejected("columns.unknown", meant);
        }
        return unknown;
    }

    /** Whether an unknown column looks like a fact or an answer, so that it cannot be left aside. */
    private static boolean isMeant(String heading) {
        return heading.startsWith("f_") || heading.startsWith("e_");
    }

    private static List<Line> lines(List<CSVRecord> records, int width) {
        Set<String> ids = new LinkedHashSet<>();
        List<Line> lines =
                records.stream()
                        .filter(record -> record.stream().anyMatch(Objects::nonNull))
                        .map(record -> line(record, width, ids))
                        .toList();
        if (lines.isEmpty()) {
            throw new CaseFileRejected("empty");
        }
        return lines;
    }

    private static Line line(CSVRecord record, int width, Set<String> ids) {
        Map<String, String> cells = new HashMap<>();
        record.toMap()
                .forEach(
                        (heading, cell) ->
                                CaseColumn.find(heading)
                                        .ifPresent(column -> cells.put(column.name(), cell)));
        CaseRow row = new CaseRow(cells);
        List<RowFault> faults = new ArrayList<>();
        if (!fits(record, width)) {
            faults.add(new RowFault("row.cells", record.size()));
        }
        if (row.code().isEmpty()) {
            faults.add(new RowFault("row.id.missing", ""));
        } else if (!ids.add(row.code())) {
            faults.add(new RowFault("row.id.twice", row.code()));
        }
        return new Line(record.getRecordNumber() + 1, row, faults);
    }

    /** Empty cells behind the last column are what spreadsheet programs leave there. */
    private static boolean fits(CSVRecord record, int width) {
        return record.size() >= width && record.stream().skip(width).noneMatch(Objects::nonNull);
    }
}
