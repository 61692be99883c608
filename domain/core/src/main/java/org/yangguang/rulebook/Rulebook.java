package org.yangguang.rulebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.Roles;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/** 规则与参数: what the machine decides by, as anybody on the staff may read it aloud. */
@Stateless
@RolesAllowed({
    Roles.LEGAL,
    Roles.LEADER,
    Roles.CLERK,
    Roles.INSPECTOR,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class Rulebook {

    /** Rules that answer conduct of a day, by set and number. */
    public List<RuleText> rules(LocalDate conduct) {
        return RuleTexts.inForce(conduct);
    }

    /** Versions of parameters in force on a day, by code. */
    public List<Parameter> parameters(LocalDate on) {
        return Parameters.all().stream().filter(parameter -> covers(parameter, on)).toList();
    }

    private static boolean covers(Parameter parameter, LocalDate day) {
        return !day.isBefore(parameter.from())
                && (parameter.until() == null || !day.isAfter(parameter.until()));
    }
}
