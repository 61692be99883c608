package org.yangguang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.accountability.obligation.ObligationStatus;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.roster.imports.ImportState;

/** Which state has which colour. */
class TonesTest {

    private final Tones tones = new Tones();

    @Test
    void every_constant_of_a_kind_of_state_has_a_colour_as_soon_as_one_has() throws Exception {
        Set<?> told = table().keySet();
        Set<Class<?>> kinds =
                told.stream()
                        .map(state -> ((Enum<?>) state).getDeclaringClass())
                        .filter(kind -> kind != PartyRole.class)
                        .collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(kinds)
                .allSatisfy(
                        kind ->
                                assertThat(Arrays.asList(kind.getEnumConstants()))
                                        .allMatch(told::contains));
    }

    @Test
    void what_went_wrong_is_bad_and_what_waits_is_a_warning() {
        assertThat(tones.of(TaskStatus.CANCELLED)).isEqualTo(Tone.BAD);
        assertThat(tones.of(DrawStatus.VOIDED)).isEqualTo(Tone.BAD);
        assertThat(tones.of(ObligationStatus.OVERDUE)).isEqualTo(Tone.BAD);
        assertThat(tones.of(ImportState.CHECKED)).isEqualTo(Tone.WARN);
        assertThat(tones.of(DrawStatus.OPENED)).isEqualTo(Tone.WARN);
    }

    @Test
    void a_finding_has_its_colour_as_a_constant_and_as_a_code() {
        for (FindingStatus status : FindingStatus.values()) {
            assertThat(tones.of(status.name())).isEqualTo(tones.of(status));
        }
    }

    @Test
    void only_the_winner_of_the_parties_stands_out() {
        assertThat(PartyRole.values())
                .filteredOn(role -> tones.of(role) != Tone.PLAIN)
                .containsExactly(PartyRole.WINNER);
    }

    @Test
    void yes_and_no_are_good_and_bad_unless_somebody_waits_or_nothing_hangs_on_it() {
        assertThat(tones.of(true)).isEqualTo(Tone.OK);
        assertThat(tones.of(false)).isEqualTo(Tone.BAD);
        assertThat(tones.done(false)).isEqualTo(Tone.WARN);
        assertThat(tones.so(false)).isEqualTo(Tone.PLAIN);
    }

    @Test
    void a_tone_that_is_given_wins_over_the_state() {
        assertThat(tones.css(TaskStatus.CLOSED, "warn")).isEqualTo("warn");
        assertThat(tones.css(TaskStatus.CLOSED, Tone.BAD)).isEqualTo("bad");
        assertThat(tones.css(TaskStatus.CLOSED, "")).isEqualTo("ok");
        assertThat(tones.css(TaskStatus.CLOSED, null)).isEqualTo("ok");
    }

    @Test
    void what_nobody_knows_is_plain() {
        assertThat(tones.css(null, null)).isEmpty();
        assertThat(tones.css("NO_SUCH_CODE", null)).isEmpty();
    }

    private static Map<?, ?> table() throws ReflectiveOperationException {
        Field states = Tones.class.getDeclaredField("STATES");
        states.setAccessible(true);
        return (Map<?, ?>) states.get(null);
    }
}
