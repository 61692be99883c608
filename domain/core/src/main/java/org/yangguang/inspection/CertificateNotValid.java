package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Who confirms holds a certificate valid on that day (S8, S14). */
public class CertificateNotValid extends RuleBroken {
    CertificateNotValid(String name) {
        super(name);
    }
}
