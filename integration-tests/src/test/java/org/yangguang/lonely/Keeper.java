package org.yangguang.lonely;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A boundary in a package that declares nothing. */
@Stateless
@PermitAll
public class Keeper {}
