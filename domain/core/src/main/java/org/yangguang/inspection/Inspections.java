package org.yangguang.inspection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** 检查. */
@Stateless
@PermitAll
public class Inspections {

    /** One inspection for staff who may see it: its team, and after the report also leader, clerk and legal officer. */
    public InspectionView view(InspectionId id) {
        throw new UnsupportedOperationException();
    }

    /** Every inspection whose report is issued, newest first (for casework and publicity). */
    public List<InspectionView> reported() {
        throw new UnsupportedOperationException();
    }
}
