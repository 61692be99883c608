package org.yangguang.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package as a bounded context of the trade and the contexts whose root types it may
 * use.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundedContext {

    /** The Chinese name, as the bureau says it. */
    String name();

    /**
     * Package names (last segment) of the contexts that this one may use; declared arrows must be
     * used.
     */
    String[] mayUse() default {};
}
