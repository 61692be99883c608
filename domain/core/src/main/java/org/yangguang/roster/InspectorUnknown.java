package org.yangguang.roster;

import org.yangguang.kernel.Unknown;

/** There is no such inspector in the roster. */
public class InspectorUnknown extends Unknown {

    InspectorUnknown(String code) {
        super(code);
    }
}
