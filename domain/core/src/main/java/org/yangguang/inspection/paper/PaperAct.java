package org.yangguang.inspection.paper;

import java.util.List;
import org.yangguang.kernel.Act;

/** What goes out on paper. */
public sealed interface PaperAct extends Act {

    /** The parties were told basis, content and requirements (S14). */
    record NoticeServed(List<Ref> about, String number) implements PaperAct {

        @Override
        public List<String> details() {
            return List.of(number);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }
}
