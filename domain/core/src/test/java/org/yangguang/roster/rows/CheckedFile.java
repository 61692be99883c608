package org.yangguang.roster.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.platform.sheet.Sheets;

/** A file after its dry run: what was said of each line. */
public final class CheckedFile {

    private static final SheetLimits LIMITS = new SheetLimits(1L << 20, 10_000);

    public final Map<Integer, Checked> lines = new LinkedHashMap<>();

    public static CheckedFile of(RowCheck check, byte[] content) throws Exception {
        Path file = Files.createTempFile("checked", ".csv");
        Files.write(file, content);
        CheckedFile checked = new CheckedFile();
        Sheets.read(file, LIMITS, new CheckingSink.Looking(check));
        Sheets.read(file, LIMITS, checked.keeping(check));
        Files.delete(file);
        return checked;
    }

    public static byte[] sample(String name) throws IOException {
        try (InputStream in = CheckedFile.class.getResourceAsStream("/samples/" + name)) {
            return in.readAllBytes();
        }
    }

    public List<String> refused() {
        List<String> refused = new ArrayList<>();
        lines.forEach(
                (line, checked) ->
                        checked.faults().stream()
                                .filter(f -> f.reason().refuses())
                                .forEach(f -> refused.add(line + " " + f.column())));
        return refused;
    }

    public Fault fault(int line) {
        return lines.get(line).faults().get(0);
    }

    private CheckingSink keeping(RowCheck check) {
        return new CheckingSink(check) {
            @Override
            void line(SheetLine line) {
                lines.put(line.place().line(), check.check(line));
            }
        };
    }
}
