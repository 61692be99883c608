package org.yangguang.roster.rows;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.sheet.Cell;
import org.yangguang.platform.sheet.Place;
import org.yangguang.platform.sheet.SheetSink;
import org.yangguang.roster.Json;

/** Names the cells of each row by their headings, passes over sheets that hold something else. */
public abstract class CheckingSink implements SheetSink {

    private final RowCheck check;
    private List<String> columns = List.of();
    private boolean reads;
    private boolean anyRead;

    CheckingSink(RowCheck check) {
        this.check = check;
    }

    /** Whether some sheet had the columns that are needed. */
    public boolean anyRead() {
        return anyRead;
    }

    abstract void line(SheetLine line);

    @Override
    public void header(String part, List<String> names) {
        columns = names.stream().map(check::columnOf).toList();
        reads = check.reads(part, new HashSet<>(columns));
        anyRead |= reads;
    }

    @Override
    public void row(String part, int line, List<Cell> cells) {
        if (reads) {
            line(new SheetLine(new Place(part, line), named(cells)));
        }
    }

    private Map<String, Cell> named(List<Cell> cells) {
        Map<String, Cell> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                named.putIfAbsent(columns.get(i), i < cells.size() ? cells.get(i) : Cell.text(""));
            }
        }
        return named;
    }

    /** Lets the check look at every row and counts them. */
    public static final class Looking extends CheckingSink {

        private final RowCheck check;
        private int rows;

        public Looking(RowCheck check) {
            super(check);
            this.check = check;
        }

        @Override
        void line(SheetLine line) {
            rows++;
            check.look(line);
        }

        public int rows() {
            return rows;
        }
    }

    /** Checks the rows and hands them on in portions. */
    public static final class Storing extends CheckingSink {

        /** Takes a portion of checked rows. */
        public interface Portion {
            void store(JsonArray rows, int good, int bad);
        }

        private static final int SIZE = 1_000;

        private final RowCheck check;
        private final Portion portion;
        private JsonArrayBuilder rows = Json.array();
        private int seq;
        private int good;
        private int bad;

        public Storing(RowCheck check, Portion portion) {
            super(check);
            this.check = check;
            this.portion = portion;
        }

        @Override
        void line(SheetLine line) {
            Checked checked = check.check(line);
            seq++;
            if (checked.isGood()) {
                good++;
            } else {
                bad++;
            }
            rows.add(staged(line, checked));
            if (good + bad == SIZE) {
                flush();
            }
        }

        public void flush() {
            portion.store(rows.build(), good, bad);
            rows = Json.array();
            good = 0;
            bad = 0;
        }

        private JsonObjectBuilder staged(SheetLine line, Checked checked) {
            Map<String, String> cells = new LinkedHashMap<>();
            line.cells().forEach((column, cell) -> cells.put(column, cell.text()));
            var faults = Json.array();
            checked.faults().forEach(f -> faults.add(f.json()));
            return Json.object()
                    .add("seq", seq)
                    .add("part", line.place().part())
                    .add("line", line.place().line())
                    .add("good", checked.isGood())
                    .add("cells", Json.object(cells))
                    .add("target", checked.target())
                    .add("faults", faults);
        }
    }
}
