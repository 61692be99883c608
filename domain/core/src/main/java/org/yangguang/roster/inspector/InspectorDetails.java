package org.yangguang.roster.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.roster.inspector.InspectorRules.InspectorNotComplete;

/**
 * What the bureau keeps of an inspector, without leave and interests.
 *
 * @param code staff number, ASCII letters, digits, {@code . _ -}
 * @param login account of the person, or null
 * @param certificateExpiry last day of the certificate
 */
public record InspectorDetails(
        String code,
        String name,
        String unit,
        String post,
        String login,
        String certificate,
        LocalDate certificateExpiry,
        boolean lead,
        List<String> skills) {

    static final String CODE = "[0-9A-Za-z][0-9A-Za-z._-]{0,39}";

    public InspectorDetails {
        code = strip(code);
        name = strip(name);
        unit = strip(unit);
        post = strip(post);
        certificate = strip(certificate);
        login = strip(login).isEmpty() ? null : strip(login);
        skills = skills == null ? List.of() : List.copyOf(skills);
        boolean gaps = Stream.of(name, unit, certificate).anyMatch(String::isEmpty);
        if (gaps || certificateExpiry == null || !code.matches(CODE)) {
            throw new InspectorNotComplete(code);
        }
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
