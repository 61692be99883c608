package org.yangguang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Adds the reason column to .csv; written in UTF-8 with BOM, which Excel and WPS open as Chinese. */
final class CsvMarks implements SheetSink {

    private static final Mark NONE = new Mark(Set.of(), "");

    private final CSVPrinter printer;
    private final Map<Place, Mark> marks;
    private final String title;
    private int width;
    private boolean again;

    private CsvMarks(CSVPrinter printer, Map<Place, Mark> marks, String title) {
        this.printer = printer;
        this.marks = marks;
        this.title = title;
    }

    static void write(Path file, Map<Place, Mark> marks, String title, OutputStream out)
            throws IOException {
        copy("", Files.readAllBytes(file), marks, title, out);
    }

    static void writeArchive(Path file, Map<Place, Mark> marks, String title, OutputStream out)
            throws IOException {
        try (ZipFile zip = ZipArchive.open(file);
                ZipOutputStream target = new ZipOutputStream(out)) {
            for (ZipEntry entry : ZipArchive.tables(zip)) {
                String part = ZipArchive.baseName(entry);
                target.putNextEntry(new ZipEntry(part));
                try (InputStream in = zip.getInputStream(entry)) {
                    copy(part, in.readAllBytes(), marks, title, target);
                }
                target.closeEntry();
            }
        }
    }

    private static void copy(
            String part, byte[] bytes, Map<Place, Mark> marks, String title, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        CsvSheet.read(part, bytes, new CsvMarks(printer, marks, title));
        printer.flush();
    }

    @Override
    public void header(String part, List<String> names) {
        again = names.get(names.size() - 1).equals(title);
        width = names.size() - (again ? 1 : 0);
        print(names.subList(0, width), title);
    }

    @Override
    public void row(String part, int line, List<Cell> cells) {
        List<String> texts = new ArrayList<>(cells.stream().limit(width).map(Cell::text).toList());
        while (texts.size() < width) {
            texts.add("");
        }
        print(texts, marks.getOrDefault(new Place(part, line), NONE).reason());
    }

    private void print(List<String> texts, String last) {
        List<String> values = new ArrayList<>(texts);
        values.add(last);
        try {
            printer.printRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
