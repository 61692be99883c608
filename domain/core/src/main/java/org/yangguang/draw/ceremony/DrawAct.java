package org.yangguang.draw.ceremony;

import java.util.List;
import org.yangguang.draw.ActOnDraw;
import org.yangguang.draw.DrawId;
import org.yangguang.plan.task.TaskId;

/** The story of a draw, from the frozen lists to disclosure; no act names a drawn project or inspector (S15). */
public sealed interface DrawAct extends ActOnDraw {

    /** The rosters of a task were frozen for a draw. */
    record DrawFrozen(DrawId draw, TaskId task, String number, String source) implements DrawAct {

        @Override
        public List<String> details() {
            return List.of(number, source);
        }
    }

    /** Frozen by mistake, discarded before the plan was published; the number stays. */
    record DrawDiscarded(DrawId draw, TaskId task, String number, String reason)
            implements DrawAct {

        @Override
        public List<String> details() {
            return List.of(number, reason);
        }
    }

    /** A party sealed its secret; only the commitment is known. */
    record CommitmentSealed(DrawId draw, TaskId task, String number, String commitment)
            implements DrawAct {

        @Override
        public List<String> details() {
            return List.of(number, commitment);
        }
    }

    /** T0: the plan of a draw was logged and made public. */
    record PlanPublished(DrawId draw, TaskId task, String number, String planHash)
            implements DrawAct {

        @Override
        public List<String> details() {
            return List.of(number, planHash);
        }
    }

    /** A party handed in the secret it had promised. */
    record SecretHandedIn(DrawId draw, TaskId task, String number) implements DrawAct {}

    /** A party typed the public number; the value is not told, the other party types it too. */
    record PublicNumberEntered(DrawId draw, TaskId task, String number) implements DrawAct {}

    /** T1: drawn and matched; only the hash of the result is told (S11–S13, S15). */
    record DrawSealed(DrawId draw, TaskId task, String number, String resultHash)
            implements DrawAct {

        @Override
        public List<String> details() {
            return List.of(number, resultHash);
        }
    }

    /** T2: secrets and result are public, everybody can recompute. */
    record DrawDisclosed(DrawId draw, TaskId task, String number, String seed) implements DrawAct {

        @Override
        public List<String> details() {
            return List.of(number, seed);
        }
    }
}
