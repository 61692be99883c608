package org.yangguang.it.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.yangguang.identity.Roles;

/** 法制员. */
@Stateless
@RunAs(Roles.LEGAL)
@RunAsPrincipal("legal")
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LegalOfficer extends Person {}
