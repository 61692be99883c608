package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Only the public sources that the installation is set to are used. */
public final class PublicSourceNotOffered extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PublicSourceNotOffered(String source) {
        super(source);
    }
}
