package org.yangguang.draw.openness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.Result;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.PublicSource;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.dr1.log.LogType;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.files.LogBook;
import org.yangguang.draw.lists.FrozenLists;

/** Checks a draw against its published files (DR1 7.3). */
@ApplicationScoped
class Checks {

    private static final Set<LogType> DRAWN = EnumSet.of(LogType.RESULT, LogType.FINAL);

    @Inject private DrawFiles files;
    @Inject private LogBook log;

    /** @param again what the files come to, once the draw is disclosed */
    List<Check> of(Draw draw, Optional<DrawOutcome> again) {
        Plan plan = Plan.read(files.read(draw.id(), DrawFiles.PLAN));
        List<Check> all =
                new ArrayList<>(
                        List.of(
                                roster(draw, plan),
                                promises(draw, plan),
                                number(draw),
                                recomputed(draw, again)));
        if (draw.status() == DrawStatus.VOIDED) {
            // what has not happened by now never will
            all.removeIf(check -> check.state() == Check.State.PENDING);
            all.add(voided(draw.number(), draw.planHash(), log.log().entries()));
        }
        return all;
    }

    private Check roster(Draw draw, Plan plan) {
        String found = plan.hash().of(files.read(draw.id(), FrozenLists.OBJECTS));
        String frozen = plan.frozen().objects();
        return check(Check.Kind.ROSTER, found.equals(frozen), "objects=" + frozen, found);
    }

    private static Check promises(Draw draw, Plan plan) {
        Map<String, String> reveals = draw.pledges().reveals();
        if (!draw.areSecretsPublic() || reveals.isEmpty()) {
            return pending(Check.Kind.PROMISES, commitments(plan));
        }
        boolean open =
                reveals.entrySet().stream()
                        .allMatch(e -> Commitments.opens(plan, e.getKey(), e.getValue()));
        List<String> bytes =
                reveals.entrySet().stream()
                        .map(e -> "reveal." + e.getKey() + "=" + e.getValue())
                        .toList();
        return new Check(Check.Kind.PROMISES, state(open), bytes);
    }

    private static List<String> commitments(Plan plan) {
        return plan.commitments().entrySet().stream()
                .map(e -> "commit." + e.getKey() + "=" + e.getValue())
                .toList();
    }

    private static Check number(Draw draw) {
        String value = draw.publicValue();
        if (value == null) {
            return pending(Check.Kind.NUMBER, List.of("public=" + draw.source()));
        }
        boolean canonical =
                value.equals(Plan.NO_SOURCE)
                        || PublicSource.of(draw.source())
                                .map(s -> s.isCanonical(value.substring(value.indexOf('=') + 1)))
                                .orElse(false);
        return check(Check.Kind.NUMBER, canonical, value);
    }

    private Check recomputed(Draw draw, Optional<DrawOutcome> again) {
        List<String> hash =
                draw.resultHash() == null ? List.of() : List.of("result=" + draw.resultHash());
        return again.map(outcome -> compared(draw, outcome))
                .orElseGet(() -> pending(Check.Kind.RECOMPUTED, hash));
    }

    private Check compared(Draw draw, DrawOutcome again) {
        List<String> bytes = new ArrayList<>();
        bytes.add("seed=" + again.seed().hex());
        bytes.add("result=" + again.result().hash());
        again.afterEvents().ifPresent(last -> bytes.add("final=" + last.result().hash()));
        boolean same =
                isPublished(draw, DrawFiles.RESULT, again.result())
                        && again.result().hash().equals(draw.resultHash())
                        && again.afterEvents()
                                .map(last -> isPublished(draw, DrawFiles.FINAL, last.result()))
                                .orElse(true);
        return new Check(Check.Kind.RECOMPUTED, state(same), bytes);
    }

    private boolean isPublished(Draw draw, String name, Result recomputed) {
        String published = new String(files.read(draw.id(), name), US_ASCII);
        return recomputed.text().equals(published);
    }

    /** One void after the plan and for it, and nothing drawn afterwards (DR1 3.8, 4.4). */
    static Check voided(String draw, String planHash, List<LogEntry> log) {
        List<LogEntry> own = log.stream().filter(entry -> entry.draw().equals(draw)).toList();
        List<LogEntry> voids = own.stream().filter(entry -> entry.type() == LogType.VOID).toList();
        boolean planned = own.stream().limit(1).anyMatch(e -> isOf(e, LogType.PLAN, planHash));
        boolean voided = voids.size() == 1 && isOf(voids.get(0), LogType.VOID, planHash);
        boolean last =
                own.stream()
                        .dropWhile(entry -> entry.type() != LogType.VOID)
                        .noneMatch(entry -> DRAWN.contains(entry.type()));
        List<String> lines = voids.stream().map(LogEntry::toString).toList();
        return new Check(Check.Kind.VOIDED, state(planned && voided && last), lines);
    }

    private static boolean isOf(LogEntry entry, LogType type, String hash) {
        return entry.type() == type && entry.hash().equals(hash);
    }

    private static Check check(Check.Kind kind, boolean holds, String... bytes) {
        return new Check(kind, state(holds), List.of(bytes));
    }

    private static Check pending(Check.Kind kind, List<String> bytes) {
        return new Check(kind, Check.State.PENDING, bytes);
    }

    private static Check.State state(boolean holds) {
        return holds ? Check.State.HOLDS : Check.State.FAILS;
    }
}
