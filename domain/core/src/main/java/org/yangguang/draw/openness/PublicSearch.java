package org.yangguang.draw.openness;

import java.util.List;
import org.yangguang.kernel.CreditCodeNotValid;
import org.yangguang.kernel.PartyRole;

/**
 * 查我的企业: what somebody typed and what the draw says of it.
 *
 * @param meant the project's or the organisation's code in its one form, or as typed when it is neither
 * @param parts the project asked for, or those in which the organisation takes part, by code
 * @param slip why an organisation's code cannot be right, null otherwise
 * @param offered codes that may have been meant
 */
public record PublicSearch(
        Found found,
        String meant,
        List<Part> parts,
        CreditCodeNotValid slip,
        List<String> offered) {

    public PublicSearch {
        parts = List.copyOf(parts);
        offered = List.copyOf(offered);
    }

    /** What was meant. */
    public enum Found {
        /** A project of the list. */
        PROJECT,
        /** An organisation with projects in the list. */
        ORGANISATION,
        /** A right code, but of no organisation with projects in the list. */
        NOT_IN_LIST,
        /** A code of an organisation with a slip in it. */
        SLIP,
        /** No code of the list. */
        UNKNOWN
    }

    /** @param role as what the organisation takes part; null when the project itself was asked for */
    public record Part(PartyRole role, String name, PublicStanding standing) {}

    static PublicSearch slip(CreditCodeNotValid slip, String typed, List<String> offered) {
        return new PublicSearch(Found.SLIP, typed, List.of(), slip, offered);
    }

    static PublicSearch unknown(String typed) {
        return new PublicSearch(Found.UNKNOWN, typed, List.of(), null, List.of());
    }
}
