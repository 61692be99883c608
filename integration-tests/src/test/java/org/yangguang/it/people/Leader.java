package org.yangguang.it.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.yangguang.identity.Roles;

/** 负责人. */
@Stateless
@RunAs(Roles.LEADER)
@RunAsPrincipal("leader")
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Leader extends Person {}
