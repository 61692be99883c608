package org.yangguang.rules.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 参数: every dated number the rules use, read from the parameter files beside the rules. */
public final class Parameters {

    private Parameters() {}

    /** All versions of all parameters, by code then date. */
    public static List<Parameter> all() {
        throw new UnsupportedOperationException();
    }

    /** The version in force on a day. */
    public static Parameter inForce(String code, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public static int days(String code, LocalDate on) {
        return Integer.parseInt(inForce(code, on).value());
    }

    public static BigDecimal number(String code, LocalDate on) {
        return new BigDecimal(inForce(code, on).value());
    }
}
