package org.yangguang.rules.accountability;

/** The steps of the ladder, lightest first, with exactly what the plan says for each. */
enum Step {
    NONE("不问责", "无"),
    LIGHT("情节轻", "警告（建议）、纳入本月绩效考核、公示"),
    SERIOUS("情节严重", "纳入年度绩效考核、公示"),
    EXEMPT("已经豁免", "经书面批准豁免，不问责、不计次"),
    DISCIPLINE("失职渎职", "依法依纪严肃处理：移送任免机关或者纪检监察机关");

    private final String word;
    private final String consequence;

    Step(String word, String consequence) {
        this.word = word;
        this.consequence = consequence;
    }

    static Step of(String word) {
        for (Step step : values()) {
            if (step.word.equals(word)) {
                return step;
            }
        }
        throw new IllegalArgumentException(word);
    }

    String consequence() {
        return consequence;
    }
}
