package org.yangguang.rules.language.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.Sizes;

/**
 * An .xlsx that holds one plain table. Only the parts such a workbook consists of are accepted, so
 * that macros, links, embedded objects and whatever comes next are refused without being known;
 * nothing is unpacked beyond fixed limits and nothing in it is ever computed.
 */
public final class Workbook {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] EMPTY = {};
    private static final List<String> PLAIN =
            List.of(
                    "\\[Content_Types]\\.xml",
                    "_rels/\\.rels",
                    "docProps/\\w+\\.(xml|jpeg)",
                    "xl/(workbook|styles|sharedStrings|metadata)\\.xml",
                    "xl/_rels/workbook\\.xml\\.rels",
                    "xl/theme/theme\\d+\\.xml",
                    "xl/worksheets/sheet\\d+\\.xml",
                    "xl/worksheets/_rels/sheet\\d+\\.xml\\.rels",
                    "xl/tables/table\\d+\\.xml",
                    "xl/persons/person\\d*\\.xml",
                    "docMetadata/LabelInfo\\.xml",
                    "xl/printerSettings/printerSettings\\d+\\.bin");

    private final ProblemList problems;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long inflated;

    private Workbook(ProblemList problems) {
        this.problems = problems;
    }

    public static boolean isZip(byte[] bytes) {
        return begins(bytes, ZIP);
    }

    public static boolean isOld(byte[] bytes) {
        return begins(bytes, OLE2);
    }

    static Reading<Grid> read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        if (isOld(bytes)) {
            problems.add(ProblemKind.WORKBOOK_OLD);
        } else if (bytes.length > Sizes.FILE_BYTES) {
            problems.add(ProblemKind.TOO_LARGE, bytes.length, Sizes.FILE_BYTES);
        } else {
            try {
                return new Workbook(problems).read(bytes);
            } catch (IOException
                    | SAXException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | ArithmeticException e) {
                problems.add(ProblemKind.WORKBOOK_DAMAGED);
            }
        }
        return Reading.refused(problems.sorted());
    }

    private Reading<Grid> read(byte[] bytes) throws IOException, SAXException {
        unpack(bytes);
        if (!problems.isEmpty()) {
            return Reading.refused(problems.sorted());
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                parse(part.getValue(), new WorkbookLinks(problems));
            }
        }
        return problems.isEmpty() ? sheets() : Reading.refused(problems.sorted());
    }

    private Reading<Grid> sheets() throws SAXException, IOException {
        SharedStrings strings = new SharedStrings();
        if (parts.containsKey("xl/sharedStrings.xml")) {
            parse(parts.get("xl/sharedStrings.xml"), strings);
        }
        WorkbookSheets shown = new WorkbookSheets();
        parse(parts.getOrDefault("xl/_rels/workbook.xml.rels", EMPTY), shown);
        parse(parts.getOrDefault("xl/workbook.xml", EMPTY), shown);
        List<List<Grid.Row>> filled = new ArrayList<>();
        for (String name : parts.keySet().stream().sorted().toList()) {
            if (name.matches("xl/worksheets/sheet\\d+\\.xml")) {
                SheetRows sheet = new SheetRows(strings.all(), problems);
                parse(parts.get(name), sheet);
                if (sheet.rows().stream().anyMatch(row -> !row.isBlank())) {
                    filled.add(sheet.rows());
                    if (!shown.parts().contains(name)) {
                        problems.add(ProblemKind.SHEET_HIDDEN, name);
                    }
                }
            }
        }
        if (filled.size() > 1) {
            problems.add(ProblemKind.SEVERAL_SHEETS, filled.size());
        }
        return Grid.limited(filled.isEmpty() ? List.of() : filled.get(0), problems);
    }

    /** By the directory at the end of the archive, which spreadsheet programs go by. */
    private void unpack(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
                    part(entry.getName(), zip.getInputStream(entry));
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private void part(String name, InputStream zip) throws IOException {
        if (parts.size() >= Sizes.WORKBOOK_PARTS || inflated > Sizes.WORKBOOK_BYTES) {
            problems.add(ProblemKind.BOMB);
        } else if (name.contains("vbaProject") || name.contains("macrosheets")) {
            problems.add(ProblemKind.MACRO);
        } else if (name.startsWith("xl/externalLinks") || name.equals("xl/connections.xml")) {
            problems.add(ProblemKind.EXTERNAL_LINK, name);
        } else if (name.equals("xl/calcChain.xml")) {
            problems.add(ProblemKind.FORMULA, name);
        } else if (PLAIN.stream().noneMatch(name::matches)) {
            problems.add(ProblemKind.PART_UNKNOWN, name);
        } else {
            byte[] content = zip.readNBytes((int) (Sizes.WORKBOOK_BYTES - inflated) + 1);
            inflated += content.length;
            if (inflated > Sizes.WORKBOOK_BYTES) {
                problems.add(ProblemKind.BOMB);
            } else if (parts.put(name, content) != null) {
                problems.add(ProblemKind.WORKBOOK_DAMAGED);
            }
        }
    }

    private void parse(byte[] xml, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(Sizes.WORKBOOK_DEPTH));
            parser.parse(new ByteArrayInputStream(xml), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            problems.add(ProblemKind.XML_FORBIDDEN);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
