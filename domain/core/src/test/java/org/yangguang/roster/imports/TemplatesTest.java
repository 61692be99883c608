package org.yangguang.roster.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yangguang.roster.rows.ImportKind;

/** The templates that people fill in: name of the sheet and its columns. */
class TemplatesTest {

    @Test
    void organisations() throws IOException {
        assertThat(template(ImportKind.ORGANISATIONS))
                .containsExactly("单位", "企业名称", "统一社会信用代码", "注册日期", "注册资金", "经营范围", "地区", "注册地址");
    }

    @Test
    void experts() throws IOException {
        assertThat(template(ImportKind.EXPERTS))
                .containsExactly("专家", "编号", "姓名", "工作单位", "专业", "职称", "从业年限");
    }

    @Test
    void inspectors() throws IOException {
        assertThat(template(ImportKind.INSPECTORS))
                .containsExactly(
                        "抽查人员", "编号", "姓名", "单位", "职务", "执法证号", "证件有效期至", "主办资格", "专业", "登录名",
                        "请假起", "请假止", "请假事由", "申报的利害关系");
    }

    /** Name of the first sheet, then its headings. */
    private static List<String> template(ImportKind kind) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Templates.write(kind, file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> words = new ArrayList<>(List.of(sheet.getSheetName()));
            sheet.getRow(0).forEach(cell -> words.add(cell.getStringCellValue()));
            return words;
        }
    }
}
