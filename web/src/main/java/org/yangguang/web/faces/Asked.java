package org.yangguang.web.faces;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that a page reads and fills in, {@code #{taskDraftPage.title}}; the form's tags ask it what they must know. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Asked {

    /** Whether nothing goes on without it. */
    boolean required() default false;

    /** How many characters it takes at most; 0 = no limit of the form's own. */
    int max() default 0;
}
