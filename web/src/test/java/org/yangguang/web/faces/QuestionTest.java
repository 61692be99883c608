package org.yangguang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yangguang.plan.task.TaskStatus;

/** What a tag of a form infers from the field that its value names. */
class QuestionTest {

    /** A form inside a page. */
    static class Form {
        @Asked(required = true, max = 40)
        private String code;
    }

    /** A page. */
    static class Page {
        @Shown private final Form form = new Form();
        @Asked private TaskStatus status;
        @Asked private Integer year;
        private String hidden;
    }

    @Test
    void length_and_need_stand_at_the_field_and_its_name_is_the_id() {
        Question asked = of("#{page.form.code}");
        assertThat(asked.id()).isEqualTo("code");
        assertThat(asked.max()).isEqualTo(40);
        assertThat(asked.required()).isTrue();
    }

    @Test
    void the_label_stands_in_the_bundle_of_the_package_under_the_name_of_the_field() {
        assertThat(of("#{page.year}").key()).isEqualTo("faces.year");
        assertThat(of("#{page.form.code}").key()).isEqualTo("faces.code");
    }

    @Test
    void a_field_that_says_nothing_may_stay_empty_and_has_no_limit() {
        assertThat(of("#{page.year}").required()).isFalse();
        assertThat(of("#{page.year}").max()).isEqualTo(Question.NONE);
        assertThat(of("#{page.year}").choices()).isEmpty();
    }

    @Test
    void the_choices_of_an_enum_are_its_constants() {
        assertThat(of("#{page.status}").choices()).isEqualTo(List.of(TaskStatus.values()));
    }

    @Test
    void of_what_is_no_open_field_of_a_page_only_the_name_is_known() {
        for (String expression : List.of("#{row.name}", "#{page.name.name}", "#{seat.name}")) {
            assertThat(of(expression))
                    .isEqualTo(new Question("name", "", false, Question.NONE, List.of()));
        }
        assertThat(of("#{page.hidden}").key()).isEmpty();
    }

    @Test
    void an_expression_that_computes_names_nothing() {
        assertThat(of("#{form.answers[f]}").id()).isNull();
        assertThat(of("#{page.search()}").id()).isNull();
    }

    private static Question of(String expression) {
        return Question.of(
                expression,
                name -> name.equals("page") ? Optional.of(Page.class) : Optional.empty());
    }
}
