package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.engine.RuleSet;

/** The machine check has one file of sentences for each stage of the list of check items. */
class StagesOfATenderTest {

    private static final Pattern ITEM = Pattern.compile("事项 ([A-Z]\\d\\d) ");

    @Test
    void a_file_concludes_on_the_items_of_one_stage() {
        assertThat(stagesByFile()).allSatisfy((file, stages) -> assertThat(stages).hasSize(1));
    }

    @Test
    void a_stage_has_one_file() {
        List<String> stages =
                stagesByFile().values().stream().flatMap(TreeSet::stream).sorted().toList();
        assertThat(stages).doesNotHaveDuplicates().contains("招标条件", "评标", "中标合同");
    }

    private static Map<String, TreeSet<String>> stagesByFile() {
        Map<String, TreeSet<String>> stages = new TreeMap<>();
        RuleSet.CHECK.paths().stream()
                .filter(path -> path.endsWith(".dslr"))
                .forEach(path -> stages.put(path, stages(RuleBase.shipped().text(path))));
        return stages;
    }

    private static TreeSet<String> stages(String text) {
        return ITEM.matcher(text)
                .results()
                .map(StagesOfATenderTest::stage)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static String stage(MatchResult item) {
        return CheckItems.all().stream()
                .filter(known -> known.code().equals(item.group(1)))
                .findFirst()
                .orElseThrow()
                .stage();
    }
}
