package org.yangguang.rulebook.statute;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A statute under its full title; its texts are versions. */
@Entity
@Table(schema = "rulebook", name = "statute")
class KeptStatute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;

    protected KeptStatute() {}

    KeptStatute(String title) {
        this.title = title;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }
}
