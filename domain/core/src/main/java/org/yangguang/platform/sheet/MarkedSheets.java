package org.yangguang.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.yangguang.kernel.Shared;

/** Gives a person's own file back: bad cells red where the format knows colours, the reasons in a last column. */
@Shared(because = "every table that people send goes back marked the same way")
public final class MarkedSheets {

    private final Path file;
    private final SheetLimits limits;
    private final Map<Place, Mark> marks;
    private final String title;

    /**
     * @param title heading of the reason column
     */
    public MarkedSheets(Path file, SheetLimits limits, Map<Place, Mark> marks, String title) {
        this.file = file;
        this.limits = limits;
        this.marks = Map.copyOf(marks);
        this.title = title;
    }

    /** Writes the file in the format it came in; what is not marked stays as it was. */
    public void write(OutputStream out) throws IOException, UnreadableSheet {
        switch (Sheets.formatOf(file, limits)) {
            case CSV -> CsvMarks.write(file, marks, title, out);
            case XLSX -> XlsxMarks.write(file, limits, marks, title, out);
            case ZIP -> CsvMarks.writeArchive(file, marks, title, out);
        }
    }
}
