package org.yangguang.rules.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The parameters in force on one day, by the Chinese name that rule sentences use; each is given
 * only in its own unit.
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

    /** A quantity of any unit but a share, a day or a choice. */
    public BigDecimal amount(String name) {
        Parameter found = of(name);
        if (!found.unit().isAmount()) {
            throw otherUnit(found, "一个数额");
        }
        return new BigDecimal(found.value());
    }

    /** A number of days, as rules count them: every day. */
    public int days(String name) {
        return Integer.parseInt(in(Unit.DAYS, name).value());
    }

    public int years(String name) {
        return Integer.parseInt(in(Unit.YEARS, name).value());
    }

    public Share share(String name) {
        return Share.parse(in(Unit.SHARE, name).value());
    }

    /** Which edition of a standard applies. */
    public String edition(String name) {
        return in(Unit.EDITION, name).value();
    }

    private Parameter in(Unit unit, String name) {
        Parameter found = of(name);
        if (found.unit() != unit) {
            throw otherUnit(found, unit.toString());
        }
        return found;
    }

    private static IllegalStateException otherUnit(Parameter found, String wanted) {
        return new IllegalStateException(found.name() + " 的单位是 " + found.unit() + "，不是 " + wanted);
    }
}
