package org.yangguang.web.planted;

import jakarta.faces.view.ViewScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import java.io.Serializable;
import java.time.Clock;

/** A page that asks the database and keeps a clock. */
@ViewScoped
class PlantedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Clock clock;

    Clock clock(CriteriaBuilder query) {
        return query == null ? null : clock;
    }
}
