package org.yangguang.draw.ceremony;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a draw stands: 已冻结 → 已封存 → 已公布计划 → 可抽取 → 已抽取 → 已公开; or 已作废, before or after T0. */
public enum DrawStatus {
    /** The lists are frozen; the parties seal their secrets. */
    FROZEN,
    /** Both commitments are in; the plan can be published. */
    COMMITTED,
    /** T0: the plan is public; secrets, then the public number are handed in. */
    PLANNED,
    /** Everything that decides the draw is fixed. */
    OPENED,
    /** T1: drawn, sealed and dispatched. */
    DRAWN,
    /** T2: everybody can recompute. */
    DISCLOSED,
    /** Frozen by mistake; the number stays visible. */
    DISCARDED,
    /** 作废 after T0: stays public with its reason, and with its result if there was one (DR1 4.4). */
    VOIDED;

    /** Whether the public sees the plan. */
    public boolean isPlanPublic() {
        return this != FROZEN && this != COMMITTED && this != DISCARDED;
    }

    /** Whether the result is sealed. */
    public boolean isDrawn() {
        return this == DRAWN || this == DISCLOSED;
    }

    boolean isGivenUp() {
        return this == DISCARDED || this == VOIDED;
    }

    /** Whether it can still be given up: while it can, no other plan stands beside it (DR1 4.4). */
    boolean isLive() {
        return this != DISCLOSED && !isGivenUp();
    }

    public static Set<DrawStatus> all(Predicate<DrawStatus> wanted) {
        return Stream.of(values()).filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the plan is public and nothing is disclosed yet. */
    public boolean isVoidable() {
        return this == PLANNED || this == OPENED || this == DRAWN;
    }
}
