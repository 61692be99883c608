package org.yangguang.accountability;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** A clock started: the person has until the last day. */
public record ObligationStarted(Duty duty, long inspection, String owner, LocalDate lastDay)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.person(owner));
    }

    @Override
    public List<String> details() {
        return List.of(duty.name(), lastDay.toString());
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
