package org.yangguang.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.rules.facts.TenderFacts.Bid;
import org.yangguang.rules.facts.TenderFacts.Committee;
import org.yangguang.rules.facts.TenderFacts.Disclosure;
import org.yangguang.rules.facts.TenderFacts.Money;
import org.yangguang.rules.facts.TenderFacts.Timeline;
import org.yangguang.rules.facts.TenderFacts.Winner;

/** Fictional facts without a flaw; tests change what they are about. */
public final class Samples {

    private Samples() {}

    /**
     * State-funded works of nine million yuan, tendered openly in district 530103 in March 2026.
     */
    public static ProjectFacts project() {
        return new ProjectFacts(
                "PRJ:1",
                "云杉小学教学楼",
                "530103",
                "HOUSING",
                "WORKS",
                new BigDecimal("9000000"),
                new BigDecimal("10000000"),
                true,
                null,
                new BigDecimal("9000000"),
                null,
                "OPEN",
                "OPEN",
                null,
                "SOE",
                LocalDate.of(2026, 3, 2),
                null);
    }

    /** The tender of {@link #project()}: every day and amount known, none against the law. */
    public static TenderFacts tender() {
        return new TenderFacts(
                project(),
                timeline(),
                new Money(
                        yuan(180_000),
                        yuan(850_000),
                        yuan(9_000_000),
                        yuan(8_600_000),
                        yuan(8_600_000)),
                new Committee(5, 4, true, 5, 3),
                List.of(bid("甲", 8_600_000), bid("乙", 8_710_000), bid("丙", 8_890_000)),
                new Disclosure(
                        "AGENCY",
                        "SUB:代理",
                        null,
                        yuan(0),
                        false,
                        90,
                        "综合评估法",
                        "具备相应资质；综合评估法",
                        "书面提出",
                        "SUB:甲",
                        List.of(LocalDate.of(2026, 6, 22))),
                new Winner("甲建设公司", List.of("SUB:甲"), true, 1));
    }

    private static Timeline timeline() {
        return new Timeline(
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 9),
                null,
                LocalDate.of(2026, 3, 6),
                LocalDate.of(2026, 3, 11),
                LocalDate.of(2026, 3, 9),
                false,
                LocalDateTime.of(2026, 3, 24, 9, 0),
                LocalDateTime.of(2026, 3, 24, 9, 0),
                LocalDate.of(2026, 3, 25),
                LocalDate.of(2026, 3, 26),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 3, 27),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 2),
                LocalDate.of(2026, 4, 2),
                LocalDate.of(2026, 4, 20),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2026, 4, 15));
    }

    private static Bid bid(String name, long price) {
        return new Bid(
                "SUB:" + name,
                name + "建设公司",
                yuan(price),
                LocalDateTime.of(2026, 3, 24, 8, 30),
                name + "负责人",
                name + "代理人",
                name + "经理（" + name + "）",
                name + "账户",
                name + "网卡",
                name + "地址",
                name + "硬盘",
                name + "处理器",
                name + "内存",
                name + "特征码",
                List.of(),
                null,
                true);
    }

    private static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
