package org.yangguang.rules.judgement;

import java.util.Arrays;

/** What a rule can order, in the order outcomes are listed, and whom the letter goes to. */
enum Handling {
    NONE("未发现问题", "NONE", null),
    RECTIFY("责令改正", "RECTIFY", null),
    SUPPLEMENT("补充证据、完善程序", "SUPPLEMENT", null),
    CASE("立案查处", "CASE", "BUREAU"),
    INDUSTRY("移送行业主管部门", "REFER_DEPT", null),
    COORDINATION("移送发展改革部门协调", "REFER_DEPT", "UNKNOWN_DRC"),
    MARKET("移送市场监管部门", "REFER_DEPT", "MARKET"),
    REFORM("移送发展改革部门", "REFER_DEPT", "DRC"),
    POLICE("移送公安机关", "REFER_PS", "PS"),
    SUPERVISION("移送纪检监察机关", "REFER_SUP", "SUP");

    private final String word;
    private final String outcome;
    private final String department;

    Handling(String word, String outcome, String department) {
        this.word = word;
        this.outcome = outcome;
        this.department = department;
    }

    static Handling of(String word) {
        return Arrays.stream(values())
                .filter(handling -> handling.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    String word() {
        return word;
    }

    String outcome() {
        return outcome;
    }

    /**
     * Code of the recipient for a project of an industry, or null when no letter leaves the bureau.
     */
    String department(String industry) {
        return this == INDUSTRY ? industry : department;
    }
}
