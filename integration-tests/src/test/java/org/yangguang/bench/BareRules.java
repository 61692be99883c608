package org.yangguang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.ProjectFacts;

/** The rules of mandatory tender without our facade: the same compiled rules in bare Drools, and three of them in Java. */
final class BareRules {

    private static final BigDecimal BUDGET = new BigDecimal("2000000");
    private static final BigDecimal SHARE = new BigDecimal("0.10");
    private static final BigDecimal WORKS = new BigDecimal("4000000");

    private final KieBase base = KieBaseBuilder.createKieBaseFromModel(models());

    private static List<Model> models() {
        String index = "META-INF/yangguang-rules/" + RuleSet.MUST_TENDER.name();
        try (InputStream in = RuleSet.class.getClassLoader().getResourceAsStream(index)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("M "))
                    .map(line -> line.substring(2).replace(".class", "").replace('/', '.'))
                    .map(BareRules::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session for each case, the fact made beforehand, nothing sorted or dated. */
    Collection<?> conclude(Situation fact) {
        KieSession session = base.newKieSession();
        try {
            session.insert(fact);
            session.fireAllRules();
            return session.getObjects(Conclusion.class::isInstance);
        } finally {
            session.dispose();
        }
    }

    /** 范围-01 or 范围-02, and 范围-11, by hand and without reasons. */
    static boolean byHand(ProjectFacts project) {
        boolean budget =
                project.budgetFunds().compareTo(BUDGET) >= 0
                        && project.budgetFunds()
                                        .compareTo(project.totalInvestment().multiply(SHARE))
                                >= 0;
        return (budget || Boolean.TRUE.equals(project.stateDominant()))
                && project.estimate().compareTo(WORKS) >= 0;
    }

    static Situation fact(ProjectFacts project) {
        return Situation.on(project.noticeDate())
                .with("类别", "施工")
                .with("预算资金", project.budgetFunds())
                .with("总投资", project.totalInvestment())
                .with(
                        "国有资金",
                        (Boolean.TRUE.equals(project.stateDominant()) ? "占" : "不占") + "控股或者主导地位")
                .with("基础设施和公用事业", "未列入")
                .with("基础设施和公用事业类别", null)
                .with("招标项目登记", null)
                .with("估算价", project.estimate());
    }
}
