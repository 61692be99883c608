package org.yangguang.plot.shed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Public for another room, and still nothing for another context. */
@Entity
public class Tool {

    @Id private long id;

    protected Tool() {}

    long id() {
        return id;
    }
}
