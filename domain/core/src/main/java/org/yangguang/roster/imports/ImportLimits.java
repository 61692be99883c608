package org.yangguang.roster.imports;

import java.time.LocalDate;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.rules.parameters.Figures;

/** How large an import may be, from the dated parameters. */
final class ImportLimits {

    private ImportLimits() {}

    static SheetLimits on(LocalDate day) {
        return new SheetLimits(Figures.IMPORT_SIZE.on(day), Figures.IMPORT_ROWS.on(day));
    }
}
