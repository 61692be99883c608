package org.yangguang.accountability;

import org.yangguang.kernel.Unknown;

/** There is no such obligation. */
public class ObligationUnknown extends Unknown {
    ObligationUnknown(long id) {
        super(id);
    }
}
