package org.yangguang.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;

/** 问题处置. */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.LEGAL})
public class Matters {

    /** The matter of an inspection; empty when nothing was found. */
    @RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.LEGAL, Roles.INSPECTOR})
    public Optional<MatterView> of(InspectionId inspection) {
        throw new UnsupportedOperationException();
    }
}
