package org.yangguang.kernel;

import java.util.List;

/**
 * A rule of the trade was broken; the transaction rolls back and the person is told in one
 * sentence.
 *
 * <p>Subclasses are named after the broken rule ({@code DrawAlreadySealed}). The sentence lives in
 * the text bundle of the subclass's context under {@code <context>.error.<ClassSimpleName>}; the
 * arguments fill its placeholders.
 */
public abstract class RuleBroken extends RuntimeException {

    private final transient List<Object> arguments;

    protected RuleBroken(Object... arguments) {
        super(List.of(arguments).toString());
        this.arguments = List.of(arguments);
    }

    /** Values for the placeholders of the sentence, in order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Key of the sentence in the text bundles, {@code <context>.error.<ClassSimpleName>}. */
    public String messageKey() {
        return ContextName.of(getClass()) + ".error." + getClass().getSimpleName();
    }
}
