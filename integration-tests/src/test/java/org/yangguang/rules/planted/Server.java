package org.yangguang.rules.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A fact that wants a database. */
@Entity
class Server {

    @Id private long id;

    long id() {
        return id;
    }
}
