package org.yangguang.publicity;

import java.util.List;

/** One line of the back-fill workbook in the order of the supervision platform's form (S21). */
public record BackfillLine(
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
    public static final List<String> HEAD =
            List.of(
                    "抽查计划编号",
                    "抽查计划名称",
                    "抽查任务编号",
                    "抽查任务名称",
                    "抽查类型",
                    "抽查机关",
                    "抽查完成日期",
                    "统一社会信用代码/项目编号",
                    "名称",
                    "抽查事项",
                    "抽查结果");

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
