package org.yangguang.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.casework.matter.GraveFacts;
import org.yangguang.rules.judgement.Bribe;
import org.yangguang.rules.judgement.CrimeFacts;
import org.yangguang.rules.judgement.Impact;
import org.yangguang.web.faces.Texts;
import org.yangguang.web.faces.Wired;

/** The questions about severity and crime, and the words of a judgement. */
class WhatIsKnownTest {

    private final CaseWords words = Wired.with(new CaseWords(), Wired.chinese());

    @Test
    void what_nobody_answered_is_not_known() {
        GraveForm form = new GraveForm();
        form.show(GraveFacts.unknown());
        assertThat(form.facts()).isEqualTo(GraveFacts.unknown());
    }

    @Test
    void every_answer_comes_back_from_the_form_where_it_belongs() {
        GraveFacts known =
                new GraveFacts(
                        new Impact(yuan(1), yuan(2), "THREAT", 3, 4, "ORG_SEAL", true, false),
                        new Bribe(yuan(5), "OFFICIAL", "UNIT", true),
                        new CrimeFacts(
                                true, false, yuan(6), true, yuan(7), yuan(8), yuan(9), "PUBLIC",
                                "OTHER", false, true));
        GraveForm form = new GraveForm();
        form.show(known);
        assertThat(form.facts()).isEqualTo(known);
        assertThat(form.isStated()).isTrue();
    }

    @Test
    void every_question_and_choice_has_its_words_in_both_languages() {
        for (Texts texts : new Texts[] {Wired.chinese(), Wired.texts(Locale.ENGLISH)}) {
            Stream<String> questions =
                    Arrays.stream(GraveField.values()).map(f -> "casework.grave." + f);
            Stream<String> choices =
                    Arrays.stream(GraveField.values())
                            .flatMap(f -> f.getChoices().stream())
                            .map(choice -> "casework.grave.choice." + choice);
            assertThat(Stream.concat(questions, choices))
                    .allSatisfy(key -> assertThat(texts.optional(key)).as(key).isPresent());
        }
    }

    @Test
    void a_mark_reads_as_its_words_and_keeps_the_code_it_is_about() {
        assertThat(words.flag("SUSPECT:TR-08")).endsWith(" TR-08").doesNotContain("SUSPECT", "⟦");
    }

    @Test
    void no_severity_is_none() {
        assertThat(words.severity("-")).isEqualTo(Wired.chinese().get("common.none"));
        assertThat(words.severity("S3")).doesNotContain("⟦");
    }

    private static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
