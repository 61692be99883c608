package org.yangguang.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file that somebody sent, and what is read from it. */
final class Sent implements SheetSink {

    static final SheetLimits LIMITS = new SheetLimits(1L << 20, 1_000);

    final List<String> headers = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();

    static Sent read(byte[] bytes) throws UnreadableSheet {
        return read(bytes, LIMITS);
    }

    static Sent read(byte[] bytes, SheetLimits limits) throws UnreadableSheet {
        Sent sent = new Sent();
        Path file = file(bytes);
        try {
            Sheets.read(file, limits, sent);
            return sent;
        } finally {
            file.toFile().delete();
        }
    }

    static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("sent", ".part");
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csv(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Fills the first rows of a workbook. */
    interface Filling {
        void fill(Workbook book, Row header, Row first);
    }

    static byte[] workbook(Filling filling) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("单位");
            filling.fill(book, sheet.createRow(0), sheet.createRow(1));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void header(String part, List<String> names) {
        headers.add(part + names);
    }

    @Override
    public void row(String part, int line, List<Cell> row) {
        rows.add(line + ":" + row.stream().map(Cell::text).toList());
        cells.addAll(row);
    }
}
