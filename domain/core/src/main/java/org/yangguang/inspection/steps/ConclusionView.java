package org.yangguang.inspection.steps;

import java.time.Instant;
import java.util.List;
import org.yangguang.inspection.siterecord.Gap;

/**
 * How far an inspection is from its conclusion.
 *
 * @param gaps what is still open; empty when it can be confirmed
 * @param given who confirmed so far
 * @param needed how many inspectors must confirm (S14)
 */
public record ConclusionView(List<Gap.Count> gaps, List<Given> given, int needed) {

    public boolean isReady() {
        return gaps.isEmpty();
    }

    public boolean isGivenBy(String login) {
        return given.stream().anyMatch(g -> g.login().equals(login));
    }

    /** One inspector's confirmation. */
    public record Given(String login, String name, Instant at) {}
}
