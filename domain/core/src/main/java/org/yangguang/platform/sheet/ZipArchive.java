package org.yangguang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A .zip: a workbook, or one .csv per data set. */
final class ZipArchive {

    private static final int MAX_ENTRIES = 2_000;
    private static final int PIECE = 1 << 16;

    private ZipArchive() {}

    /** Whether the archive is a workbook; refuses one that inflates to more than any spreadsheet. */
    static boolean isWorkbook(Path file, SheetLimits limits) throws IOException, UnreadableSheet {
        try (ZipFile zip = open(file)) {
            if (zip.size() > MAX_ENTRIES || inflatesBeyond(zip, limits.maxInflated())) {
                throw new UnreadableSheet(UnreadableSheet.Reason.BOMB);
            }
            return zip.getEntry("xl/workbook.xml") != null;
        }
    }

    static void read(Path file, SheetSink sink) throws IOException {
        try (ZipFile zip = open(file)) {
            for (ZipEntry entry : tables(zip)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    CsvSheet.read(baseName(entry), in.readAllBytes(), sink);
                }
            }
        }
    }

    static List<? extends ZipEntry> tables(ZipFile zip) {
        return zip.stream()
                .filter(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .filter(e -> !e.getName().startsWith("__MACOSX"))
                .sorted(Comparator.comparing(ZipArchive::baseName))
                .toList();
    }

    static String baseName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** Windows writes Chinese names in GBK without saying so; Java reads UTF-8 names where they are marked. */
    static ZipFile open(Path file) throws IOException {
        return new ZipFile(file.toFile(), Charset.forName("GB18030"));
    }

    private static boolean inflatesBeyond(ZipFile zip, long limit) throws IOException {
        long total = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
                total += drain(in, limit - total);
            }
            if (total > limit) {
                return true;
            }
        }
        return false;
    }

    /** Counts what the compressed bytes really hold: sizes in the directory may lie. */
    private static long drain(InputStream in, long atMost) throws IOException {
        long total = 0;
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0 && total <= atMost; n = in.read(piece)) {
            total += n;
        }
        return total;
    }
}
