package org.yangguang.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 逗号分隔: UTF-8 with or without BOM, UTF-16 with BOM, else GB18030 as Excel and WPS write it here. */
final class CsvSheet {

    private static final char BOM = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvSheet() {}

    static void read(String part, byte[] bytes, SheetSink sink) throws IOException {
        String text = decode(bytes);
        boolean headed = false;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), formatOf(text))) {
            for (CSVRecord row : parser) {
                List<Cell> cells = row.stream().map(Cell::text).toList();
                if (headed) {
                    sink.row(part, Math.toIntExact(row.getRecordNumber()), cells);
                } else if (cells.stream().anyMatch(c -> !c.isBlank())) {
                    sink.header(part, cells.stream().map(c -> c.text()).toList());
                    headed = true;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // an open quotation mark at the end: the file was cut off
            throw new IOException(e);
        }
    }

    static String decode(byte[] bytes) throws IOException {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return withoutBom(new String(bytes, StandardCharsets.UTF_16LE));
        }
        try {
            return withoutBom(strict(StandardCharsets.UTF_8, bytes));
        } catch (CharacterCodingException notUtf8) {
            return strict(GB18030, bytes);
        }
    }

    private static String strict(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String withoutBom(String text) {
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static CSVFormat formatOf(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        boolean tabs = first.indexOf('\t') >= 0 && first.indexOf(',') < 0;
        return CSVFormat.RFC4180.builder().setDelimiter(tabs ? '\t' : ',').get();
    }
}
