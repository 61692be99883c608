package org.yangguang.rules.engine;

/** The rule files do not compile: a sentence nobody defined, or a table that is not well formed. */
public final class RuleFilesBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RuleFilesBroken(String where, Object messages) {
        super(where + ": " + messages);
    }
}
