package org.yangguang.it.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.yangguang.identity.Roles;

/** 审计员. */
@Stateless
@RunAs(Roles.AUDITOR)
@RunAsPrincipal("audit")
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Auditor extends Person {}
