package org.yangguang.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Person;
import org.yangguang.plan.yearplan.TeamPost;
import org.yangguang.web.faces.Wired;

/** What the forms of plan and task compute. */
class PlanFormsTest {

    private static final List<Person> PEOPLE =
            List.of(
                    new Person("li", "李强", "一科"),
                    new Person("wang1", "王芳", "一科"),
                    new Person("wang2", "王芳", "二科"));

    @Test
    void the_only_colleague_of_a_name_is_linked_to_the_account() {
        assertThat(new TeamRow(TeamPost.LEADER, "李强", "组长").member(PEOPLE).login()).isEqualTo("li");
    }

    @Test
    void namesakes_and_strangers_are_linked_to_nobody() {
        assertThat(new TeamRow(TeamPost.MEMBER, "王芳", "").member(PEOPLE).login()).isNull();
        assertThat(new TeamRow(TeamPost.MEMBER, "赵六", "").member(PEOPLE).login()).isNull();
    }

    @Test
    void a_share_of_problems_is_at_least_one_object() {
        SamplePage page = sample();
        assertThat(page.faulty(10)).isEqualTo(10);
        assertThat(page.faulty(0)).isEqualTo(1);
    }

    @Test
    void the_chance_is_cut_and_not_rounded() {
        assertThat(sample().chance(10)).isEqualTo("19.0 %");
        assertThat(sample().needed(10)).isEqualTo(20);
    }

    @Test
    void the_share_asked_for_stands_among_the_usual_ones_once() {
        assertThat(sample().getShares()).containsExactly(5, 10, 20, 30, 50);
    }

    private static SamplePage sample() {
        SamplePage page = Wired.with(new SamplePage(), Wired.chinese());
        page.load();
        return page;
    }
}
