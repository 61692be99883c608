package org.yangguang.web.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.amendment.draft.CheckState;
import org.yangguang.amendment.draft.DraftStatus;
import org.yangguang.amendment.draft.DraftView;
import org.yangguang.amendment.version.RuleFileRow;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** How drafts of the rules, their steps and their problems read. */
@Named
@ApplicationScoped
public class AmendmentWords {

    private static final List<String> STEPS =
            List.of("write", "check", "rehearse", "submit", "approve");
    private static final Map<DraftStatus, Integer> LATE =
            Map.of(DraftStatus.SUBMITTED, 4, DraftStatus.APPROVED, STEPS.size());

    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9_-])[A-Z][A-Z0-9_]+(?![A-Z0-9_-])");
    private static final List<String> NAMES =
            List.of(
                    "accountability.enum.Level.",
                    "casework.enum.Outcome.",
                    "casework.severity.",
                    "casework.flag.");

    @Inject private Texts texts;

    @Shown private final RuleFileRow.Kind[] kinds = RuleFileRow.Kind.values();
    @Inject private Look look;

    public List<String> getSteps() {
        return STEPS;
    }

    /** {@code done}, {@code now} or nothing for a step of a draft. */
    public String step(int step, DraftView draft) {
        int now = now(draft);
        return step < now ? "done" : step == now ? "now" : "";
    }

    private static int now(DraftView draft) {
        if (!draft.isOpen()) {
            return LATE.getOrDefault(draft.status(), -1);
        }
        if (draft.check() != CheckState.ACCEPTED) {
            return draft.check() == CheckState.UNCHECKED ? 0 : 1;
        }
        return draft.isReady() ? 3 : 2;
    }

    /** A file by what it holds, else by its path. */
    public String file(String path) {
        return texts.optional("amendment.file.name." + path.replace('/', '.')).orElse(path);
    }

    /** The words of a column of a rule table, where its name is not read as such. */
    public Optional<String> head(String name) {
        return name.isBlank() ? Optional.empty() : texts.optional("amendment.column." + name);
    }

    /** A conclusion with the codes that have a name read as words; codes of violations and departments stay. */
    public String said(String conclusion) {
        return conclusion == null
                ? ""
                : CODE.matcher(conclusion)
                        .replaceAll(code -> Matcher.quoteReplacement(word(code.group())));
    }

    private String word(String code) {
        return NAMES.stream()
                .flatMap(prefix -> texts.optional(prefix + code).stream())
                .findFirst()
                .orElse(code);
    }

    public String text(Problem problem) {
        return problem.text(look.locale());
    }

    /** A version by its number, the shipped one by its name. */
    public String version(int number) {
        return number == 0
                ? texts.get("amendment.versions.shipped")
                : texts.of("amendment.versions.number", String.valueOf(number));
    }
}
