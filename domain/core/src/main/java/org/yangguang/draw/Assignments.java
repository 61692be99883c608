package org.yangguang.draw;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.yangguang.identity.Roles;

/** 派发: the drawn inspectors' tasks. Everybody sees only the own ones. */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class Assignments {

    /** Assignments of the signed-in inspector, newest first. */
    public List<AssignmentView> mine() {
        throw new UnsupportedOperationException();
    }

    /** One assignment; {@code NotOnThisTeam} when the caller was not drawn for it. */
    public AssignmentView view(AssignmentId id) {
        throw new UnsupportedOperationException();
    }

    /** 签收: the caller confirms receipt; a second time changes nothing. */
    public void acknowledge(AssignmentId id) {
        throw new UnsupportedOperationException();
    }
}
