package org.yangguang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;

/** 抽查事项清单. */
@Stateless
@PermitAll
public class Catalogue {

    /** The items in force and published on a day, by code: only these may be used in a task (国办发〔2024〕54号). */
    public List<CheckItemView> inForce(LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
