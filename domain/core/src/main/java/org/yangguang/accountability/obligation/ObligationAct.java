package org.yangguang.accountability.obligation;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** The story of an obligation: a clock starts and stops. */
public sealed interface ObligationAct extends Act {

    /** A clock started: the person has until the last day. */
    record ObligationStarted(Duty duty, long inspection, String owner, LocalDate lastDay)
            implements ObligationAct {

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

    /** A clock stopped: the duty was done on that day, in time or not. */
    record ObligationMet(Duty duty, long inspection, String owner, LocalDate on, boolean late)
            implements ObligationAct {

        public static ObligationMet of(Obligation met) {
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
            return List.of(duty.name(), on.toString(), late ? "OUT_OF_TIME" : "IN_TIME");
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }
}
