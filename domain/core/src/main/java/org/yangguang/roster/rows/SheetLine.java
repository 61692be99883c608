package org.yangguang.roster.rows;

import java.util.Map;
import org.yangguang.platform.sheet.Cell;
import org.yangguang.platform.sheet.Place;

/** One row of an import, its cells by heading in the file's order. */
public record SheetLine(Place place, Map<String, Cell> cells) {

    public String text(String column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }
}
