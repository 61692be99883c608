package org.yangguang.roster.rows;

import java.util.List;
import java.util.Map;
import org.yangguang.kernel.SearchText;
import org.yangguang.platform.Wording;

/** 表头: what people call the columns of our own templates. */
public final class Headings {

    private static final Wording WORDS = Wording.beside(Headings.class);

    public static final String ORGANISATION_NAME = WORDS.of("organisationName");
    public static final String CREDIT_CODE = WORDS.of("creditCode");
    public static final String REGISTERED = WORDS.of("registered");
    public static final String CAPITAL = WORDS.of("capital");

    public static final String CODE = WORDS.of("code");
    public static final String NAME = WORDS.of("name");
    public static final String UNIT = WORDS.of("unit");
    public static final String POST = WORDS.of("post");
    public static final String CERTIFICATE = WORDS.of("certificate");
    public static final String EXPIRY = WORDS.of("expiry");
    public static final String LEAD = WORDS.of("lead");
    public static final String SKILLS = WORDS.of("skills");
    public static final String LOGIN = WORDS.of("login");
    public static final String LEAVE_FROM = WORDS.of("leaveFrom");
    public static final String LEAVE_TO = WORDS.of("leaveTo");
    public static final String LEAVE_REASON = WORDS.of("leaveReason");
    public static final String INTERESTS = WORDS.of("interests");

    private static final Map<String, List<String>> ALIASES =
            Map.of(
                    ORGANISATION_NAME, WORDS.listed("organisationName.also"),
                    CREDIT_CODE, WORDS.listed("creditCode.also"),
                    REGISTERED, WORDS.listed("registered.also"),
                    CAPITAL, WORDS.listed("capital.also"));

    private Headings() {}

    /** The heading of our template for an organisation list's heading; the heading itself when unknown. */
    public static String ofOrganisations(String heading) {
        String plain = SearchText.normalise(heading).replace("*", "");
        return ALIASES.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(heading.replace("*", "").strip());
    }
}
