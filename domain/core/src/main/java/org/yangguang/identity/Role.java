package org.yangguang.identity;

import java.util.EnumSet;
import java.util.Set;

/** 角色. The three administrators (三员) exclude each other and every business role (GB/T 22239 8.1.5). */
public enum Role {
    /** 系统管理员: accounts; no business data. */
    SYSTEM_ADMIN,
    /** 安全管理员: grants roles. */
    SECURITY_ADMIN,
    /** 审计员: reads every trace, changes nothing. */
    AUDITOR,
    /** 负责人: approves, decides. */
    LEADER,
    /** 经办人: rosters, plan, draw, publication. */
    CLERK,
    /** 抽查人员: inspects on site. */
    INSPECTOR,
    /** 法制员: rules and legal review. */
    LEGAL,
    /** 监督员: witness at the draw. */
    WITNESS;

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    /** Every role that works on cases. */
    static Set<Role> business() {
        return EnumSet.complementOf(EnumSet.copyOf(ADMINISTRATORS));
    }

    boolean excludes(Role other) {
        return this != other && (ADMINISTRATORS.contains(this) || ADMINISTRATORS.contains(other));
    }

    static boolean mayMeet(Set<Role> roles) {
        return roles.stream().noneMatch(a -> roles.stream().anyMatch(a::excludes));
    }
}
