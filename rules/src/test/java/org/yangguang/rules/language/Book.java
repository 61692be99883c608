package org.yangguang.rules.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.sheet.Grid;
import org.yangguang.rules.language.sheet.GridReader;

/** A workbook put together part by part, as nobody's program would write it if need be. */
final class Book {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String SHEETS =
            "<workbookPr/><sheets><sheet name=\"a\" r:id=\"r1\" xmlns:r=\"urn:r\"/></sheets>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Book of(List<List<String>> rows) {
        Book book = new Book();
        book.with("[Content_Types].xml", HEAD + "<Types/>");
        book.with("_rels/.rels", HEAD + "<Relationships/>");
        book.with("xl/_rels/workbook.xml.rels", HEAD + RELATIONS);
        book.with("xl/workbook.xml", HEAD + "<workbook " + MAIN + ">" + SHEETS + "</workbook>");
        return book.with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** The rows of a shipped .csv. */
    static Book ofShipped(String path) {
        return of(
                GridReader.read(path, Shipped.bytes(path)).require().rows().stream()
                        .map(Grid.Row::texts)
                        .toList());
    }

    Book with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Book replaced(String part, String find, String replace) {
        String content = new String(parts.get(part), StandardCharsets.UTF_8);
        return with(part, content.replaceFirst(find, replace));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet " + MAIN + "><sheetData>");
        for (List<String> row : rows) {
            xml.append("<row>");
            row.forEach(
                    cell ->
                            xml.append("<c t=\"inlineStr\"><is><t>")
                                    .append(escaped(cell))
                                    .append("</t></is></c>"));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
