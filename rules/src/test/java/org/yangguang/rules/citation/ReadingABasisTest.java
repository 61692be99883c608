package org.yangguang.rules.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingABasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "法9(1)|招标投标法第九条第一款",
                "法12(2)(3)|招标投标法第十二条第二款、招标投标法第十二条第三款",
                "条例64(1)(二)→法51|招标投标法实施条例第六十四条第一款第二项、招标投标法第五十一条",
                "条例64(1)(一)、(2)|招标投标法实施条例第六十四条第一款第一项、招标投标法实施条例第六十四条第二款",
                "16号令5(1)|必须招标的工程项目规定第五条第一款",
                "310号令|行政执法机关移送涉嫌犯罪案件的规定",
                "刑法第二百二十三条|刑法第二百二十三条",
                "刑法384/272|刑法第三百八十四条、刑法第二百七十二条",
                "2021年抽查工作方案四（四）|2021年抽查工作方案四（四）",
                "种子四(三)1；行政处罚法42|2021年抽查工作方案四（三）1、行政处罚法第四十二条",
                "条例42(2)(二)–(四)|招标投标法实施条例第四十二条第二款第二项、招标投标法实施条例第四十二条第二款第三项、招标投标法实施条例第四十二条第二款第四项",
                "条例25–27、50|招标投标法实施条例第二十五条、招标投标法实施条例第二十六条、招标投标法实施条例第二十七条、招标投标法实施条例第五十条",
                "必须招标的工程项目规定第二条至第四条|必须招标的工程项目规定第二条、必须招标的工程项目规定第三条、必须招标的工程项目规定第四条",
                "必须招标的工程项目规定（发改委令16号）第五条第一款第三项、第二款|必须招标的工程项目规定第五条第一款第三项、必须招标的工程项目规定第五条第二款",
                "国办发〔2015〕58号 二（二）|国办发〔2015〕58号二（二）",
                "法释〔二〇一六〕九号第一条|法释〔2016〕9号第一条",
                "建筑法66|建筑法第六十六条",
                "26号令(八)(十)|评标专家和评标专家库管理办法第八项、评标专家和评标专家库管理办法第十项",
            })
    void every_way_of_writing_is_read(String basis, String expected) {
        assertThat(String.join("、", words(basis))).isEqualTo(expected);
    }

    @Test
    void a_number_in_an_explanation_is_no_article() {
        assertThat(words("质量条例61（施工2%–4%合同价款；勘设监1–2倍酬金）")).containsExactly("建设工程质量管理条例第六十一条");
    }

    @Test
    void a_text_cited_in_brackets_is_cited() {
        Basis basis = Basis.parse("2021年抽查工作方案四（四）；末日遇休息日顺延（民法典第二百零三条）[P]");
        assertThat(basis.citations()).hasToString("[2021年抽查工作方案四（四）, 民法典第二百零三条]");
        assertThat(basis.remarks()).containsExactly("末日遇休息日顺延");
    }

    @Test
    void words_that_begin_like_a_short_name_are_not_that_text() {
        Basis basis = Basis.parse("法律只写“及时” [P]");
        assertThat(basis.citations()).isEmpty();
        assertThat(basis.remarks()).containsExactly("法律只写“及时”");
    }

    @Test
    void an_old_name_means_the_old_text() {
        Citation old = Basis.parse("行政处罚法（旧）第二十九条 [M]").citations().get(0);
        Citation present = Basis.parse("行政处罚法第三十六条 [L]").citations().get(0);
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertThat(old.statute().title()).isEqualTo(present.statute().title());
        assertThat(old.day(today)).isEqualTo(LocalDate.of(2021, 7, 14));
        assertThat(present.day(today)).isEqualTo(today);
    }

    @Test
    void a_text_nobody_named_stays_a_remark_without_reason() {
        assertThat(Basis.parse("某某办法第九条").unexplained()).containsExactly("某某办法第九条");
    }

    @Test
    void an_empty_basis_cites_nothing() {
        assertThat(Basis.parse(null).parts()).isEmpty();
    }

    private static List<String> words(String basis) {
        return Basis.parse(basis).citations().stream().map(Citation::toString).toList();
    }
}
