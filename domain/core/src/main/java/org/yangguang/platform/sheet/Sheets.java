package org.yangguang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.yangguang.kernel.Shared;

/** Reads a file as tables, told apart by its first bytes, never by its name. Holds one row at a time. */
@Shared(because = "every table that people send is read the same way")
public final class Sheets {

    enum Format {
        CSV,
        XLSX,
        ZIP
    }

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sheets() {}

    /** Hands every row to the sink. A sink's own exception passes through. */
    public static void read(Path file, SheetLimits limits, SheetSink sink) throws UnreadableSheet {
        SheetSink counted = new RowCounter(sink, limits.maxRows());
        try {
            switch (formatOf(file, limits)) {
                case CSV -> CsvSheet.read("", Files.readAllBytes(file), counted);
                case XLSX -> XlsxSheets.read(file, counted);
                case ZIP -> ZipArchive.read(file, counted);
            }
        } catch (RowCounter.TooMany e) {
            throw new UnreadableSheet(UnreadableSheet.Reason.TOO_MANY_ROWS, e);
        } catch (IOException e) {
            throw new UnreadableSheet(UnreadableSheet.Reason.DAMAGED, e);
        }
    }

    static Format formatOf(Path file, SheetLimits limits) throws IOException, UnreadableSheet {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableSheet(UnreadableSheet.Reason.EMPTY);
        }
        if (size > limits.maxBytes()) {
            throw new UnreadableSheet(UnreadableSheet.Reason.TOO_LARGE);
        }
        byte[] head = head(file);
        if (Arrays.equals(head, OLE2)) {
            throw new UnreadableSheet(UnreadableSheet.Reason.OLD_OR_LOCKED);
        }
        if (!Arrays.equals(head, ZIP)) {
            return Format.CSV;
        }
        return ZipArchive.isWorkbook(file, limits) ? Format.XLSX : Format.ZIP;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
