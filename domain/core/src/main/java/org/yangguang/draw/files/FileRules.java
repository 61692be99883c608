package org.yangguang.draw.files;

import java.util.Locale;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.kernel.InLanguages;
import org.yangguang.kernel.RuleBroken;

/** What the shelf of a draw refuses. */
final class FileRules {

    private FileRules() {}

    /** Before disclosure only the plan and the objects are public; personal files never are. */
    static final class FileNotPublic extends RuleBroken {

        FileNotPublic(String name) {
            super(name);
        }
    }

    /** Nothing is drawn from files that are not, byte for byte, those of the plan (DR1 3.4). */
    static final class FrozenFileChanged extends RuleBroken {

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
}
