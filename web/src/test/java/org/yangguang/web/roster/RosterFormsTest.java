package org.yangguang.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.web.faces.Wired;

/** Facts and inspectors as people edit them. */
class RosterFormsTest {

    @Test
    void facts_are_edited_a_line_each_and_come_back_as_they_were() {
        assertThat(Facts.lines(Map.of("地址", "滇池路 1 号"))).isEqualTo("地址：滇池路 1 号");
        assertThat(Facts.parse("地址：滇池路 1 号\n电话: 0871：63")).containsEntry("电话", "0871：63");
    }

    @Test
    void a_line_without_colon_or_value_is_left_out() {
        assertThat(Facts.parse("地址\n电话：\n 名称 ： 甲 ")).containsExactly(Map.entry("名称", "甲"));
        assertThat(Facts.parse(null)).isEmpty();
    }

    @Test
    void an_inspector_comes_back_from_the_form_unchanged() {
        assertThat(InspectorForm.of(person("工程", "评标")).details().skills())
                .containsExactly("工程", "评标");
        assertThat(InspectorForm.of(person()).details().skills()).isEmpty();
    }

    @Test
    void skills_are_parted_as_people_type_them() {
        InspectorForm form = Wired.with(InspectorForm.of(person("工程；评标、造价,法律，")));
        assertThat(form.details().skills()).containsExactly("工程", "评标", "造价", "法律");
    }

    private static InspectorView person(String... skills) {
        return new InspectorView(
                "Y01",
                "李强",
                "一科",
                "科员",
                "li",
                "滇-1",
                LocalDate.of(2027, 1, 1),
                true,
                List.of(skills),
                List.of(),
                List.of(),
                List.of());
    }
}
