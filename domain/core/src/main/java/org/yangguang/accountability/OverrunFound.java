package org.yangguang.accountability;

import java.util.List;
import org.yangguang.kernel.Act;

/** The rules found a duty that was not done in time. */
public record OverrunFound(Duty duty, long inspection, String person, int workingDaysLate)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.person(person));
    }

    @Override
    public List<String> details() {
        return List.of(duty.name(), Integer.toString(workingDaysLate));
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
