package org.yangguang.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that other contexts may use although it is neither boundary, record, enum, act nor interface. Whatever has
 * no such mark stays inside its context, public or not.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shared {

    /** Why nothing narrower would do. */
    String because();
}
