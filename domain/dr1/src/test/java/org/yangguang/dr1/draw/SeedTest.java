package org.yangguang.dr1.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.dr1.file.ProofError.E_COMMIT;
import static org.yangguang.dr1.file.ProofError.E_PUBLIC;
import static org.yangguang.dr1.frozen.RosterFilesTest.assertRejected;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.proof.Claims;
import org.yangguang.dr1.proof.Published;

class SeedTest {

    private static final String VALUE =
            "kl8:2026060=03.07.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.80";

    private final String text = Published.text("example/plan.txt");
    private final Plan plan = Plan.read(text.getBytes(UTF_8));
    private final Map<String, String> secrets =
            Claims.read(Published.text("example/proof.json").getBytes(UTF_8)).reveals();

    @Test
    void the_published_example_opens_to_its_seed() {
        assertThat(open(VALUE, secrets).hex())
                .isEqualTo("b33d2754f5a46bada1b753511a670c075ec47b77e9f0b7c6ff83f07ebd793786");
    }

    @Test
    void a_missing_or_a_superfluous_secret_is_rejected() {
        Map<String, String> more = new HashMap<>(secrets);
        more.put("notary", "0".repeat(64));
        assertRejected(E_COMMIT, () -> open(VALUE, more));
        assertRejected(E_COMMIT, () -> open(VALUE, Map.of("officer", secrets.get("officer"))));
    }

    @Test
    void a_secret_in_capitals_is_malformed() {
        Map<String, String> capitals = new HashMap<>(secrets);
        capitals.computeIfPresent("officer", (role, secret) -> secret.toUpperCase(Locale.ROOT));
        assertRejected(E_COMMIT, () -> open(VALUE, capitals));
    }

    @Test
    void a_secret_is_checked_the_moment_it_is_handed_in() {
        assertThat(Commitments.opens(plan, "witness", secrets.get("witness"))).isTrue();
        assertThat(Commitments.opens(plan, "witness", secrets.get("officer"))).isFalse();
        assertThat(Commitments.opens(plan, "nobody", secrets.get("witness"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "kl8:2026060=", "kl8:2026061=03", "kl8:2026060", "kl8:2026060=0 3"})
    void a_public_value_of_another_source_is_rejected(String value) {
        assertRejected(E_PUBLIC, () -> open(value, secrets));
    }

    @Property(tries = 500)
    void a_key_is_the_ticket_divided_by_the_weight_and_rounded_down(
            @ForAll int k, @ForAll @IntRange(min = 1, max = 999_999) int weight) {
        Seed seed = Drawing.seed(k);
        BigInteger ticket = new BigInteger(seed.ticket("obj", "E1"), 16);
        String key = "%064x".formatted(ticket.divide(BigInteger.valueOf(weight)));
        assertThat(seed.key("E1", weight)).isEqualTo(key);
        assertThat(Long.toHexString(new Tickets(seed).keyPrefix("E1", weight)))
                .isEqualTo(Long.toHexString(Long.parseUnsignedLong(key.substring(0, 16), 16)));
    }

    private Seed open(String value, Map<String, String> reveals) {
        return Seed.open(plan, plan.hash().of(text), value, reveals);
    }
}
