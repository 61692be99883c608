package org.yangguang.rules.judgement;

import java.util.Map;
import org.yangguang.rules.facts.CodeTable;

/** The codes of a case and the words that judgement sentences use for them. */
final class CaseCodes {

    static final CodeTable SIGNING =
            new CodeTable(
                    "笔录签字",
                    Map.of("SIGNED", "已签", "REFUSED_NOTED", "拒签已注明", "UNSIGNED_NO_NOTE", "未签未注明"));
    static final CodeTable EFFECT =
            new CodeTable("中标结果", Map.of("Y", "受到影响", "N", "不受影响", "U", "是否受影响不明"));
    static final CodeTable MEANS =
            new CodeTable(
                    "手段", Map.of("NONE", "普通", "THREAT", "威胁", "DECEIT", "欺骗", "BRIBE", "贿赂"));
    static final CodeTable FORGED =
            new CodeTable("伪造", Map.of("NONE", "无", "STATE_DOC", "国家机关证件", "ORG_SEAL", "单位印章"));
    static final CodeTable RECEIVERS =
            new CodeTable(
                    "收受人",
                    Map.of(
                            "POOL_EXPERT", "评标专家",
                            "PRIVATE_STAFF", "非国有单位人员",
                            "STATE_REP", "国有单位代表",
                            "OFFICIAL", "公职人员",
                            "STATE_UNIT", "国有单位"));
    static final CodeTable GIVERS = new CodeTable("给予人", Map.of("UNIT", "单位", "INDIVIDUAL", "个人"));
    static final CodeTable FUNDS =
            new CodeTable("挪用资金性质", Map.of("PUBLIC", "公款", "COMPANY", "单位资金"));
    static final CodeTable MISUSE =
            new CodeTable("挪用用途", Map.of("ILLEGAL", "非法活动", "OTHER", "其他用途"));
    static final CodeTable STATUS = new CodeTable("事项结论", Map.of("FAIL", "不符合", "SUSPECT", "存疑"));

    private CaseCodes() {}
}
