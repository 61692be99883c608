package org.yangguang.accountability;

import java.util.List;
import org.yangguang.kernel.Act;

/** A leader confirmed an overrun or exempted the person. */
public record OverrunDecided(
        long inspection, String person, Verdict verdict, Level level, String by) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.person(person));
    }

    @Override
    public List<String> details() {
        return List.of(verdict.name(), level.name());
    }

    @Override
    public String decidedBy() {
        return by;
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
