package org.yangguang.roster.rows;

import java.util.Map;
import java.util.Set;
import org.yangguang.kernel.SearchText;

/** 表头: what people call the columns of our own templates. */
public final class Headings {

    public static final String ORGANISATION_NAME = "企业名称";
    public static final String CREDIT_CODE = "统一社会信用代码";
    public static final String REGISTERED = "注册日期";
    public static final String CAPITAL = "注册资金";

    public static final String CODE = "编号";
    public static final String NAME = "姓名";
    public static final String UNIT = "单位";
    public static final String POST = "职务";
    public static final String CERTIFICATE = "执法证号";
    public static final String EXPIRY = "证件有效期至";
    public static final String LEAD = "主办资格";
    public static final String SKILLS = "专业";
    public static final String LOGIN = "登录名";
    public static final String LEAVE_FROM = "请假起";
    public static final String LEAVE_TO = "请假止";
    public static final String LEAVE_REASON = "请假事由";
    public static final String INTERESTS = "申报的利害关系";

    private static final Map<String, Set<String>> ALIASES =
            Map.of(
                    ORGANISATION_NAME, Set.of("名称", "单位名称", "公司名称", "机构名称", "主体名称"),
                    CREDIT_CODE, Set.of("信用代码", "社会信用代码", "统一信用代码", "统一社会信用代码(18位)", "代码"),
                    REGISTERED, Set.of("成立日期", "成立时间", "注册时间"),
                    CAPITAL, Set.of("注册资本"));

    private Headings() {}

    /** The heading of our template for an organisation list's heading; the heading itself when unknown. */
    public static String ofOrganisations(String heading) {
        String plain = SearchText.normalise(heading).replace("*", "");
        return ALIASES.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(heading.replace("*", "").strip());
    }
}
