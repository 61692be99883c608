package org.yangguang.publicity;

import java.util.List;
import org.yangguang.platform.Wording;

/** One line of the back-fill workbook in the order of the supervision platform's form (S21). */
public record BackfillRow(
        String planNumber,
        String planTitle,
        String taskNumber,
        String taskTitle,
        String kind,
        String bureau,
        String checkedOn,
        String code,
        String name,
        String items,
        String result) {

    /** Head of the platform's form; the platform reads it, so it is never translated. */
    public static final List<String> HEAD = Wording.beside(BackfillRow.class).listed("head");

    /** The cells under {@link #HEAD}. */
    public List<String> cells() {
        return List.of(
                planNumber,
                planTitle,
                taskNumber,
                taskTitle,
                kind,
                bureau,
                checkedOn,
                code,
                name,
                items,
                result);
    }
}
