package org.yangguang.roster.imports;

import java.time.LocalDate;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.rules.parameters.Parameters;

/** How large an import may be, from the dated parameters. */
final class ImportLimits {

    private ImportLimits() {}

    static SheetLimits on(LocalDate day) {
        return new SheetLimits(
                Parameters.number("import.maxBytes", day).longValueExact(),
                Parameters.number("import.maxRows", day).intValueExact());
    }
}
