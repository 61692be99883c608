package org.yangguang.draw.lists;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.dr1.draw.SeatType;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.standing.Choices;

/**
 * The inspectors of a draw as they stand after its events.
 *
 * @param left staff numbers of those who went for good
 */
public record Staff(List<DrawInspector> inspectors, List<Recusal> recusals, Set<String> left) {

    public static Staff of(
            List<DrawInspector> inspectors, List<Recusal> recusals, List<DrawEvent> events) {
        List<Recusal> known = new ArrayList<>(recusals);
        Set<String> left = new HashSet<>();
        for (DrawEvent event : events) {
            if (event instanceof DrawEvent.Recuse recuse) {
                known.add(new Recusal(recuse.object(), recuse.inspector(), recuse.code()));
            } else if (event instanceof DrawEvent.Leave leave) {
                left.add(leave.inspector());
            }
        }
        return new Staff(inspectors, known, left);
    }

    /** Why nobody can take the seat; {@code seated} are those on the team. */
    public Shortage shortage(DrawObject object, SeatType type, Set<String> seated, int teamSize) {
        List<EnumSet<Shortage.Bar>> bars =
                inspectors.stream().map(i -> bars(i, object, type, seated)).toList();
        List<Shortage.Count> counts =
                Stream.of(Shortage.Bar.values())
                        .map(bar -> count(bar, bars))
                        .filter(count -> count.people() > 0)
                        .toList();
        return new Shortage(type, teams(object, teamSize), inspectors.size(), counts);
    }

    /** Why the project has no team at all: it lacks a lead, or people. */
    public Shortage shortage(DrawObject object, int teamSize) {
        boolean led =
                inspectors.stream()
                        .anyMatch(i -> bars(i, object, SeatType.LEAD, Set.of()).isEmpty());
        return shortage(object, led ? SeatType.OPEN : SeatType.LEAD, Set.of(), teamSize);
    }

    private static Shortage.Count count(Shortage.Bar bar, List<EnumSet<Shortage.Bar>> bars) {
        long people = bars.stream().filter(b -> b.contains(bar)).count();
        boolean binding = bars.contains(EnumSet.of(bar));
        return new Shortage.Count(bar, (int) people, binding);
    }

    private long teams(DrawObject object, int teamSize) {
        List<DrawInspector> present =
                inspectors.stream().filter(i -> !left.contains(i.id())).toList();
        return clamped(Choices.count(object, present, recusals, teamSize));
    }

    private EnumSet<Shortage.Bar> bars(
            DrawInspector person, DrawObject object, SeatType type, Set<String> seated) {
        EnumSet<Shortage.Bar> bars = EnumSet.noneOf(Shortage.Bar.class);
        person.exclusion().map(Staff::bar).ifPresent(bars::add);
        addIf(bars, left.contains(person.id()), Shortage.Bar.LEFT);
        addIf(bars, isRecused(person, object), Shortage.Bar.RECUSED);
        addIf(bars, type == SeatType.LEAD && !person.lead(), Shortage.Bar.NOT_LEAD);
        addIf(bars, type == SeatType.SPECIALIST && !person.serves(object), Shortage.Bar.NO_SKILL);
        addIf(bars, seated.contains(person.id()), Shortage.Bar.SEATED);
        return bars;
    }

    private static void addIf(EnumSet<Shortage.Bar> bars, boolean holds, Shortage.Bar bar) {
        if (holds) {
            bars.add(bar);
        }
    }

    private boolean isRecused(DrawInspector person, DrawObject object) {
        return recusals.stream()
                .anyMatch(r -> r.object().equals(object.id()) && r.inspector().equals(person.id()));
    }

    private static Shortage.Bar bar(String exclusion) {
        return switch (Ground.valueOf(exclusion)) {
            case X09 -> Shortage.Bar.CERTIFICATE;
            case X10 -> Shortage.Bar.ON_LEAVE;
            case X12 -> Shortage.Bar.UNTRAINED;
            default -> Shortage.Bar.NO_ACCOUNT;
        };
    }

    /** A number of teams as far as a {@code long} reaches. */
    public static long clamped(BigInteger count) {
        return count.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
