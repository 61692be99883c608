package org.yangguang.rules.parameters;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/** No version of a parameter is in force on the day asked for; a number is never guessed. */
public final class ParameterNotInForce extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ParameterNotInForce(String codeOrName, LocalDate on) {
        super(codeOrName, String.valueOf(on));
    }
}
