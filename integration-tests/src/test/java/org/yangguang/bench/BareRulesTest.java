package org.yangguang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;

/** What the benchmark races against each other says the same, and knows every word that the rules use. */
class BareRulesTest {

    @Test
    void bare_drools_and_plain_java_decide_as_the_facade_does() {
        BareRules bare = new BareRules();
        MustTenderRules facade = new MustTenderRules();
        for (ProjectFacts project :
                IntStream.range(0, 50).mapToObj(SampleCases::project).toList()) {
            boolean must = facade.decide(project) == MustTender.YES;
            assertThat(BareRules.byHand(project)).isEqualTo(must);
            assertThat(
                            bare.conclude(BareRules.fact(project)).stream()
                                    .map(it -> ((Conclusion) it).says())
                                    .toList()
                                    .containsAll(List.of("属于必招范围", "达到必招规模")))
                    .isEqualTo(must);
        }
    }
}
