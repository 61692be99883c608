package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** An inspector settled untouched lines in one go: the machine's answers, or PASS or NA for the rest. */
public record FindingsSettledInBulk(List<Ref> about, int lines, String as) implements Act {

    @Override
    public List<String> details() {
        return List.of(String.valueOf(lines), as);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
