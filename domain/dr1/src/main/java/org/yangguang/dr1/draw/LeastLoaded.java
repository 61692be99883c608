package org.yangguang.dr1.draw;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The members with room, least loaded first: one queue for each kind of seat, so that no seat scans
 * past the unfit.
 */
final class LeastLoaded {

    private final NavigableSet<Member> everybody = new TreeSet<>();
    private final NavigableSet<Member> leads = new TreeSet<>();
    private final Map<String, NavigableSet<Member>> bySkill = new HashMap<>();

    /** To be called before the member's load changes: the queues are ordered by it. */
    void remove(Member member) {
        everybody.remove(member);
        leads.remove(member);
        member.inspector().skills().forEach(skill -> ofSkill(skill).remove(member));
    }

    void add(Member member) {
        if (!member.hasRoom()) {
            return;
        }
        everybody.add(member);
        if (member.inspector().lead()) {
            leads.add(member);
        }
        member.inspector().skills().forEach(skill -> ofSkill(skill).add(member));
    }

    NavigableSet<Member> fitFor(Seat seat) {
        return switch (seat.type()) {
            case LEAD -> leads;
            case SPECIALIST -> ofSkill(seat.object().need().orElseThrow());
            case OPEN -> everybody;
        };
    }

    private NavigableSet<Member> ofSkill(String skill) {
        return bySkill.computeIfAbsent(skill, s -> new TreeSet<>());
    }
}
