package org.yangguang.draw.openness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** Counts over disclosed draws: what the draw itself chose, before any event (DR1 5). A pure function. */
final class Tally {

    private final Map<SubjectId, List<PartyView>> parties;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Chances> firms = new HashMap<>();
    private final Map<String, Seats> people = new TreeMap<>();

    Tally(Map<SubjectId, List<PartyView>> parties) {
        this.parties = parties;
    }

    /**
     * The lists of a draw and what came of it.
     *
     * @param teams drawn project to staff numbers
     */
    record Disclosed(
            List<DrawObject> objects,
            List<DrawInspector> inspectors,
            Map<String, List<String>> teams) {

        /** From result.txt: five fields before the status, the team joined by commas. */
        static Map<String, List<String>> teams(String result) {
            return result.lines()
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(f -> f[0], f -> List.of(f[4].split(","))));
        }

        List<DrawObject> eligible() {
            return objects.stream().filter(DrawObject::eligible).toList();
        }
    }

    private record Seats(int draws, double expected, int seats) {

        static final Seats NONE = new Seats(0, 0, 0);

        Seats plus(double more, int held) {
            return new Seats(draws + 1, expected + more, seats + held);
        }
    }

    void add(Disclosed draw) {
        List<DrawObject> eligible = draw.eligible();
        double chance = (double) draw.teams().size() / eligible.size();
        eligible.forEach(o -> addFirms(o.id(), chance, draw.teams().containsKey(o.id())));
        addPeople(draw);
    }

    /** A firm that has two parts in a project has one chance with it. */
    private void addFirms(String project, double chance, boolean drawn) {
        Set<String> seen = new HashSet<>();
        for (PartyView party : parties.getOrDefault(new SubjectId(project), List.of())) {
            String code = party.subject().value();
            if (seen.add(code)) {
                names.put(code, party.name());
                firms.computeIfAbsent(code, c -> new Chances()).add(chance, drawn);
            }
        }
    }

    private void addPeople(Disclosed draw) {
        Map<String, Long> held =
                draw.teams().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(i -> i, Collectors.counting()));
        draw.inspectors().stream()
                .filter(DrawInspector::eligible)
                .collect(Collectors.groupingBy(DrawInspector::lead))
                .values()
                .forEach(alike -> addAlike(alike, held));
    }

    private void addAlike(List<DrawInspector> alike, Map<String, Long> held) {
        double average =
                alike.stream().mapToLong(i -> held.getOrDefault(i.id(), 0L)).average().orElse(0);
        for (DrawInspector person : alike) {
            int seats = held.getOrDefault(person.id(), 0L).intValue();
            people.merge(
                    person.id(),
                    Seats.NONE.plus(average, seats),
                    (before, now) -> before.plus(average, seats));
        }
    }

    int listedFirms() {
        return firms.size();
    }

    /** The least likely ones first. */
    List<YearTally.Firm> firms() {
        return firms.entrySet().stream()
                .map(firm -> firm(firm.getKey(), firm.getValue()))
                .sorted(
                        Comparator.comparingDouble(YearTally.Firm::atLeast)
                                .thenComparing(YearTally.Firm::code))
                .limit(YearTally.SHOWN)
                .toList();
    }

    private YearTally.Firm firm(String code, Chances chances) {
        return new YearTally.Firm(
                code,
                names.get(code),
                chances.entries(),
                chances.expected(),
                chances.drawn(),
                chances.atLeast());
    }

    List<YearTally.Person> people(UnaryOperator<String> pseudonyms) {
        return people.entrySet().stream()
                .map(
                        person ->
                                new YearTally.Person(
                                        pseudonyms.apply(person.getKey()),
                                        person.getValue().draws(),
                                        person.getValue().expected(),
                                        person.getValue().seats()))
                .sorted(
                        Comparator.comparingInt(YearTally.Person::seats)
                                .reversed()
                                .thenComparing(YearTally.Person::pseudonym))
                .toList();
    }

    Set<String> inspectors() {
        return people.keySet();
    }
}
