package org.yangguang.rules.facts;

import java.util.Map;

/** The Chinese words that rule sentences use for the codes of the facts; null for a code not known. */
public final class CodeWords {

    private static final Map<String, String> KINDS =
            Map.of("WORKS", "施工", "GOODS", "货物", "SERVICES", "服务", "EPC", "总承包");
    private static final Map<String, String> MODES =
            Map.of("OPEN", "公开招标", "INVITED", "邀请招标", "NONE", "未招标");

    private CodeWords() {}

    /** 施工、货物、服务、总承包. */
    public static String kind(ProjectFacts project) {
        return word(KINDS, project.kind());
    }

    /** 占控股或者主导地位, or not. */
    public static String stateFunds(ProjectFacts project) {
        return (project.stateDominant() ? "占" : "不占") + "控股或者主导地位";
    }

    /** 公开招标、邀请招标、未招标, of an approved or actual mode. */
    public static String mode(String code) {
        return word(MODES, code);
    }

    private static String word(Map<String, String> words, String code) {
        return code == null ? null : words.get(code);
    }
}
