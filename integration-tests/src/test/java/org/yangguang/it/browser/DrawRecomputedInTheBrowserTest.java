package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.proof.ProofFields;

/** Two programs that share nothing but the specification come to the same draws, byte for byte (DR1 section 3). */
class DrawRecomputedInTheBrowserTest {

    private static final Path VECTORS =
            Path.of("../domain/dr1/src/test/resources/vectors_open.json");
    private static final int RANDOM_DRAWS = 10_000;
    private static final int BATCH = 500;
    private static final Fault[] FAULTS = Fault.values();

    private static Dr1Page browser;

    @BeforeAll
    static void open() {
        browser = new Dr1Page();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void every_published_vector_comes_out_as_published() throws IOException {
        assertThat(browser.vectors(Files.readString(VECTORS)))
                .hasSize(53)
                .allSatisfy(
                        vector ->
                                assertThat(vector.get("found"))
                                        .as(vector.get("name"))
                                        .isEqualTo(vector.get("expected")));
    }

    @Test
    void a_vector_with_one_digit_changed_does_not() throws IOException {
        String changed = Files.readString(VECTORS).replace("f6bdd5e9", "f6bdd5e8");
        assertThat(browser.vectors(changed))
                .filteredOn(vector -> !vector.get("found").equals(vector.get("expected")))
                .extracting(vector -> vector.get("name"))
                .containsExactly("O06-recusal-skill");
    }

    @Test
    void ten_thousand_random_draws_come_out_as_on_the_server() {
        Map<String, Integer> kinds = compare(RANDOM_DRAWS, DrawRecomputedInTheBrowserTest::drawn);
        assertThat(kinds).as("kinds of draws that were compared").containsKeys(codes());
        assertThat(kinds.get("drawn")).isGreaterThan(RANDOM_DRAWS / 2);
        assertThat(kinds.get("seats unfilled")).isGreaterThan(RANDOM_DRAWS / 10);
        assertThat(kinds.get("with events")).isGreaterThan(RANDOM_DRAWS / 10);
    }

    @Test
    void an_engine_that_broke_ties_by_name_would_be_found_out() {
        List<ProofTexts> draws =
                draws(0, 1000, i -> new RandomDraw(new Chance("draw " + i)).make());
        try (Dr1Page spoilt = new Dr1Page()) {
            spoilt.spoil("DR1.Matching.prototype.loadTicket = person => person.id");
            assertThat(spoilt.answers(draws)).isNotEqualTo(server(draws));
        }
        assertThat(browser.answers(draws)).isEqualTo(server(draws));
    }

    @Test
    void one_changed_byte_is_judged_alike_by_both() {
        compare(2000, i -> changed(new Chance("byte " + i)));
    }

    @Test
    void one_changed_digit_of_the_public_number_gives_another_draw() {
        ProofTexts draw = new RandomDraw(new Chance("draw 3")).make();
        ProofTexts other = draw.withPublicValue(value -> value + "0");
        assertThat(browser.answers(List.of(other))).isNotEqualTo(browser.answers(List.of(draw)));
    }

    /** Every third draw has a fault. */
    private static ProofTexts drawn(int i) {
        ProofTexts draw = new RandomDraw(new Chance("draw " + i)).make();
        return i % 3 == 0 ? FAULTS[i / 3 % FAULTS.length].in(draw) : draw;
    }

    private static ProofTexts changed(Chance chance) {
        ProofTexts draw = new RandomDraw(chance).make();
        String file = chance.oneOf(List.copyOf(draw.files().keySet()));
        char letter = (char) (9 + chance.below(118));
        return draw.with(file, text -> replaced(text, chance, letter));
    }

    private static String replaced(String text, Chance chance, char letter) {
        int at = chance.below(text.length() + 1);
        return text.substring(0, at) + letter + text.substring(Math.min(at + 1, text.length()));
    }

    /** Compares batch by batch; how many draws there were of each kind. */
    private static Map<String, Integer> compare(int count, IntFunction<ProofTexts> draw) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (int from = 0; from < count; from += BATCH) {
            List<ProofTexts> draws = draws(from, from + BATCH, draw);
            List<String> answers = browser.answers(draws);
            List<String> expected = server(draws);
            for (int i = 0; i < draws.size(); i++) {
                assertThat(answers.get(i)).as("%s", draws.get(i)).isEqualTo(expected.get(i));
                kindsOf(answers.get(i)).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
            }
        }
        return kinds;
    }

    private static List<ProofTexts> draws(int from, int to, IntFunction<ProofTexts> draw) {
        return IntStream.range(from, to).mapToObj(draw).toList();
    }

    private static List<String> kindsOf(String answer) {
        List<String> kinds = new ArrayList<>();
        kinds.add(answer.startsWith("E_") ? answer : "drawn");
        if (answer.contains("unfilled=[{")) {
            kinds.add("seats unfilled");
        }
        if (answer.contains("final_hash")) {
            kinds.add("with events");
        }
        return kinds;
    }

    private static String[] codes() {
        return IntStream.range(0, FAULTS.length)
                .mapToObj(i -> FAULTS[i].code())
                .distinct()
                .toArray(String[]::new);
    }

    private static List<String> server(List<ProofTexts> draws) {
        return draws.stream()
                .map(DrawRecomputedInTheBrowserTest::onTheServer)
                .collect(Collectors.toList());
    }

    private static String onTheServer(ProofTexts draw) {
        try {
            DrawOutcome outcome = Dr1.draw(draw.forTheServer());
            String after = outcome.afterEvents().map(a -> a.result().text()).orElse("");
            return ProofFields.of(outcome) + "\n" + outcome.result().text() + "\n" + after;
        } catch (ProofRejected rejected) {
            return rejected.error().name();
        }
    }
}
