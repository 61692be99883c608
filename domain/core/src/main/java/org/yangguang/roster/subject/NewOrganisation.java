package org.yangguang.roster.subject;

import java.util.Map;
import org.yangguang.kernel.UnifiedSocialCreditCode;

/** An organisation to be registered by hand; facts as label to value. */
public record NewOrganisation(
        UnifiedSocialCreditCode code, String name, Map<String, String> facts) {}
