package org.yangguang.draw;

import java.util.Locale;
import org.yangguang.dr1.ProofRejected;
import org.yangguang.kernel.RuleBroken;

/** Nothing is drawn from files that are not, byte for byte, those of the plan (DR1 3.4). */
public final class FrozenFileChanged extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** The sentence of the engine names file, line and value; each bundle takes its own language. */
    FrozenFileChanged(ProofRejected why) {
        super(why.sentence(Locale.SIMPLIFIED_CHINESE), why.sentence(Locale.ENGLISH));
    }
}
