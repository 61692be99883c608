package org.yangguang.rules.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The parameters in force on one day, by the Chinese name that rule sentences use.
 *
 * @param on the day of the conduct; null when it is not known, and then only what never
 *     changed is in force
 */
public record Limits(LocalDate on) {

    /** Whether a version covers the day. */
    public boolean has(String name) {
        return Parameters.named(name, on).isPresent();
    }

    /**
     * The version in force.
     *
     * @throws ParameterNotInForce when there is none
     */
    public Parameter of(String name) {
        return Parameters.named(name, on).orElseThrow(() -> new ParameterNotInForce(name, on));
    }

    public BigDecimal number(String name) {
        return new BigDecimal(of(name).value());
    }

    public int whole(String name) {
        return Integer.parseInt(of(name).value());
    }

    public Share share(String name) {
        return Share.parse(of(name).value());
    }
}
