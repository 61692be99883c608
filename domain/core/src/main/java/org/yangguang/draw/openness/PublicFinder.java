package org.yangguang.draw.openness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.kernel.CreditCodeNotValid;
import org.yangguang.kernel.PartyRole;
import org.yangguang.kernel.UnifiedSocialCreditCode;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.tender.PartyIn;

/**
 * 查我的企业 (DR1 7.3): by credit code or by the code of a project, in any case.
 *
 * @param names frozen with the list
 * @param parts projects in whose announcements an organisation is named
 */
record PublicFinder(
        Recomputed recomputed,
        Map<String, FrozenName> names,
        Function<SubjectId, List<PartyIn>> parts) {

    PublicSearch find(String typed) {
        String wanted = typed.strip().toUpperCase(Locale.ROOT);
        Optional<DrawObject> project =
                recomputed.objects().values().stream()
                        .filter(object -> FrozenLists.isMeant(object.id(), wanted))
                        .findFirst();
        if (project.isPresent()) {
            String id = project.get().id();
            PublicSearch.Part part = part(null, id);
            return found(PublicSearch.Found.PROJECT, id, List.of(part));
        }
        return isLikeACreditCode(wanted)
                ? organisation(wanted)
                : PublicSearch.unknown(typed.strip());
    }

    /** By its first character (GB 32100) and about its length: who drops or doubles a character still means a code. */
    static boolean isLikeACreditCode(String typed) {
        return typed.matches("[1-9ANY][0-9A-Z]{15,19}");
    }

    private PublicSearch organisation(String typed) {
        try {
            UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(typed);
            List<PublicSearch.Part> found =
                    parts.apply(new SubjectId(code.value())).stream()
                            .filter(in -> recomputed.objects().containsKey(in.project().value()))
                            .map(in -> part(in.role(), in.project().value()))
                            .toList();
            return found(
                    found.isEmpty()
                            ? PublicSearch.Found.NOT_IN_LIST
                            : PublicSearch.Found.ORGANISATION,
                    code.value(),
                    found);
        } catch (CreditCodeNotValid slip) {
            List<String> offered =
                    UnifiedSocialCreditCode.candidates(typed).stream()
                            .map(UnifiedSocialCreditCode::value)
                            .toList();
            return PublicSearch.slip(slip, typed, offered);
        }
    }

    private static PublicSearch found(
            PublicSearch.Found found, String meant, List<PublicSearch.Part> parts) {
        return new PublicSearch(found, meant, parts, null, List.of());
    }

    private PublicSearch.Part part(PartyRole role, String project) {
        return new PublicSearch.Part(role, names.get(project).name(), standing(project));
    }

    private PublicStanding standing(String project) {
        String code = recomputed.objects().get(project).exclusion().orElse(null);
        return recomputed
                .opened()
                .flatMap(opened -> opened(opened, project))
                .orElseGet(() -> PublicStanding.undisclosed(project, code));
    }

    private static Optional<PublicStanding> opened(Recomputed.Opened opened, String project) {
        List<DrawnLine> lines = OpenedResult.lines(opened.outcome());
        return opened.standings()
                .find(project)
                .map(standing -> PublicStanding.of(standing, lines, opened.outcome().seed().hex()));
    }
}
