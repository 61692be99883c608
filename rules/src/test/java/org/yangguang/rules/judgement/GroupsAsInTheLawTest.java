package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;

/** What a sentence means by the name of a group, beside a second list. */
class GroupsAsInTheLawTest {

    private static final Map<String, String> LAW =
            Map.ofEntries(
                    Map.entry("串通投标行为", "AG-02 BD-01 BD-02 BD-03 TR-35"),
                    Map.entry("视为串通", "BD-02"),
                    Map.entry("串通行贿谋取中标", "BD-01 BD-02 BD-03 BD-04"),
                    Map.entry("弄虚作假投标", "BD-05 BD-06 BD-07"),
                    Map.entry("以他人名义投标", "BD-05"),
                    Map.entry("投标材料造假", "BD-06 BD-07"),
                    Map.entry("行贿受贿", "BD-04 EX-09"),
                    Map.entry(
                            "弄虚作假",
                            "AG-08 AG-10 BD-05 BD-06 BD-07 BD-08 BD-16 EX-11 TR-01 TR-33 TR-36"),
                    Map.entry(
                            "法定情节严重",
                            "AG-01 AG-02 AG-03 AG-04 BD-01 BD-02 BD-03 BD-04 BD-05 BD-06 BD-07 BD-13"
                                    + " BD-14 BD-15 OF-01 OF-02"),
                    Map.entry("公职人员责任", "OF-01 OF-02 OF-03 OF-06"),
                    Map.entry("监督人员任评委", "EX-12"),
                    Map.entry("监督失职", "OF-03"),
                    Map.entry("违反公平竞争审查", "OF-04"),
                    Map.entry("由公安机关处理", "BD-19 OF-05"),
                    Map.entry("阻碍抽查", "OF-05"),
                    Map.entry("强迫投标", "BD-19"),
                    Map.entry("收受财物", "EX-09"),
                    Map.entry("泄密", "AG-01 EX-10 TR-17"),
                    Map.entry("挪用保证金", "TR-16"),
                    Map.entry(
                            "抄告专家库", "EX-01 EX-02 EX-03 EX-04 EX-05 EX-06 EX-07 EX-08 EX-11 EX-13"),
                    Map.entry(
                            "罚则只及于依法必须招标项目",
                            "BD-05 BD-06 BD-07 BD-12 TR-17 TR-18 TR-20 TR-22 TR-23 TR-24 TR-25"
                                    + " TR-26"));

    private record Member(String group, String code) {}

    @Test
    void every_group_has_its_members_and_no_other() {
        Map<String, Set<String>> ours =
                Table.read("judgement/groups.csv", r -> new Member(r.get("group"), r.get("code")))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Member::group,
                                        Collectors.mapping(Member::code, Collectors.toSet())));
        assertThat(ours.keySet()).isEqualTo(LAW.keySet());
        LAW.forEach(
                (group, codes) ->
                        assertThat(ours.get(group)).as(group).isEqualTo(Set.of(codes.split(" "))));
    }
}
