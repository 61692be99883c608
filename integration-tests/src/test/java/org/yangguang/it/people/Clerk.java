package org.yangguang.it.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.yangguang.identity.Roles;

/** 经办人. */
@Stateless
@RunAs(Roles.CLERK)
@RunAsPrincipal("clerk")
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Clerk extends Person {}
