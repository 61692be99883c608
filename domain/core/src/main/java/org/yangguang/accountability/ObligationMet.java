package org.yangguang.accountability;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** A clock stopped: the duty was done on that day, in time or not. */
public record ObligationMet(Duty duty, long inspection, String owner, LocalDate on, boolean late)
        implements Act {

    static ObligationMet of(Obligation met) {
        return new ObligationMet(
                met.duty(),
                met.concern().inspection(),
                met.owner(),
                met.doneOn(),
                met.doneOn().isAfter(met.lastDay()));
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.person(owner));
    }

    @Override
    public List<String> details() {
        return List.of(duty.name(), on.toString(), late ? "超时限" : "按时");
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
