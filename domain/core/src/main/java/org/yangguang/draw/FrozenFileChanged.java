package org.yangguang.draw;

import java.util.Locale;
import org.yangguang.dr1.ProofRejected;
import org.yangguang.kernel.InLanguages;
import org.yangguang.kernel.RuleBroken;

/** Nothing is drawn from files that are not, byte for byte, those of the plan (DR1 3.4). */
public final class FrozenFileChanged extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FrozenFileChanged(ProofRejected why) {
        super(new Why(why));
    }

    /** The engine's own sentence: file, line and value. */
    private record Why(ProofRejected rejected) implements InLanguages {

        @Override
        public String in(Locale locale) {
            return rejected.sentence(locale);
        }

        @Override
        public String toString() {
            return rejected.getMessage();
        }
    }
}
