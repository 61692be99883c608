package org.yangguang.rules.eligibility;

import java.time.LocalDate;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.ProjectFacts;

/** The words the pool rules use of a project beside a scope. */
final class PoolWords {

    private PoolWords() {}

    static Situation of(ProjectFacts project, Scope scope) {
        return MustTenderRules.situation(project)
                .with("地区代码", project.regionCode())
                .with("本区代码", scope.regionCode())
                .with("招标地区", place(project.regionCode(), scope.regionCode()))
                .with("公告日期", project.noticeDate())
                .with("计划年度", scope.year())
                .with("公告年度", year(project.noticeDate(), scope.year()))
                .with("核准招标方式", CodeWords.mode(project.approvedMode()))
                .with("公开招标核准", "OPEN".equals(project.approvedMode()) ? "已核准" : "未核准");
    }

    /**
     * A street in the district is in it; a code that names only the city or province above may be
     * anywhere, so the place is not known.
     */
    private static String place(String tender, String district) {
        if (tender == null || tender.isBlank()) {
            return null;
        }
        if (significant(tender).startsWith(significant(district))) {
            return "在本区";
        }
        return significant(district).startsWith(significant(tender)) ? null : "不在本区";
    }

    /**
     * Without the pairs of zeros that stand for “no lower level”: {@code 530100} is {@code 5301}.
     */
    private static String significant(String code) {
        String digits = code.strip();
        while (digits.length() > 2 && digits.length() % 2 == 0 && digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits;
    }

    private static String year(LocalDate notice, int planned) {
        if (notice == null) {
            return null;
        }
        return notice.getYear() == planned ? "是计划年度" : "不是计划年度";
    }
}
