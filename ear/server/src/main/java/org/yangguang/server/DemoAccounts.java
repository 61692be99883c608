package org.yangguang.server;

/** What the start window tells about the fictional bureau's people. */
final class DemoAccounts {

    static final String TEXT =
            """
            演示账号 demo accounts (password 密码: Yangguang-2026)
              admin 系统管理员 · security 安全管理员 · audit 审计员 · leader 负责人 · clerk 经办人
              legal 法制员 · witness 监督员 · insp01 … insp12 抽查人员
            Ctrl-C stops everything; the data stay.""";

    private DemoAccounts() {}
}
