package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** The parties were told basis, content and requirements (S14). */
public record NoticeServed(List<Ref> about, String number) implements Act {

    @Override
    public List<String> details() {
        return List.of(number);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
