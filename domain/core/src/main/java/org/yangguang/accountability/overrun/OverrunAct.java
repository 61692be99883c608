package org.yangguang.accountability.overrun;

import java.util.List;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.kernel.Act;

/** The story of an overrun, from the rules to the decision (S24). */
public sealed interface OverrunAct extends Act {

    /** The rules found a duty that was not done in time. */
    record OverrunFound(Duty duty, long inspection, String person, int workingDaysLate)
            implements OverrunAct {

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

    /** The person explained an overrun before it was decided. */
    record OverrunExplained(long inspection, String person) implements OverrunAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("inspection", inspection), Ref.person(person));
        }

        @Override
        public List<String> details() {
            return List.of();
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** A leader confirmed an overrun or exempted the person. */
    record OverrunDecided(long inspection, String person, Verdict verdict, Level level, String by)
            implements OverrunAct {

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
}
