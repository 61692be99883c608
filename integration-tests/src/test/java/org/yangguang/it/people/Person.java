package org.yangguang.it.people;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.Callable;

/** Lets a test inside the server act as a person of the demo bureau; no transaction of its own. */
@PermitAll
public abstract class Person {

    public <T> T call(Callable<T> act) throws Exception {
        return act.call();
    }

    public void run(Runnable act) {
        act.run();
    }
}
