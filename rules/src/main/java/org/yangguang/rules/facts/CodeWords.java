package org.yangguang.rules.facts;

import java.util.Map;

/** The Chinese words that rule sentences use for the codes of the facts; null for a code not known. */
public final class CodeWords {

    public static final CodeTable KINDS =
            new CodeTable(
                    "类别", Map.of("WORKS", "施工", "GOODS", "货物", "SERVICES", "服务", "EPC", "总承包"));
    public static final CodeTable MODES =
            new CodeTable("招标方式", Map.of("OPEN", "公开招标", "INVITED", "邀请招标", "NONE", "未招标"));
    public static final CodeTable OWNERS =
            new CodeTable(
                    "招标人性质",
                    Map.of(
                            "STATE_ORGAN",
                            "国有",
                            "PUBLIC_INST",
                            "国有",
                            "SOE",
                            "国有",
                            "PRIVATE",
                            "非国有"));

    public static final CodeTable ORGANISING =
            new CodeTable("组织形式", Map.of("SELF", "自行招标", "AGENCY", "委托招标"));

    private CodeWords() {}

    /** 施工、货物、服务、总承包. */
    public static String kind(ProjectFacts project) {
        return KINDS.word(project.kind());
    }

    /** 占控股或者主导地位, or not; null when nobody says. */
    public static String stateFunds(ProjectFacts project) {
        if (project.stateDominant() == null) {
            return null;
        }
        return (project.stateDominant() ? "占" : "不占") + "控股或者主导地位";
    }

    /** 依法必须招标 or 非依法必须招标, as the tenderer registered the project. */
    public static String registered(ProjectFacts project) {
        if (project.declaredMandatory() == null) {
            return null;
        }
        return project.declaredMandatory() ? "依法必须招标" : "非依法必须招标";
    }

    /** 公开招标、邀请招标、未招标, of an approved or actual mode. */
    public static String mode(String code) {
        return MODES.word(code);
    }
}
