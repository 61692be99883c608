package org.yangguang.accountability.overrun;

/** Why an overrun is nobody's fault; each needs a written reason. */
public enum ExemptionGround {
    /** 平台故障. */
    PLATFORM_OUTAGE,
    /** 已批准延期. */
    APPROVED_EXTENSION,
    /** 等待外单位，请求已按时发出. */
    WAITING_FOR_OTHERS
}
