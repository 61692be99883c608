package org.yangguang.it.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.file.ProofRejected;

/**
 * A small valid draw with everything that DR1 has: strata, weights, skills, leads, caps, loads, recusals, pools, events,
 * both hashes.
 */
final class RandomDraw {

    private static final String START = "0".repeat(64);
    private static final List<String> ROLES = List.of("witness", "officer", "notary");
    private static final List<String> STRATA = List.of("A", "B-2", "c_3");
    private static final List<String> SKILLS = List.of("-", "-", "FOOD", "SE", "FOOD,SE");
    private static final List<String> WEIGHTS = List.of("1", "1", "2", "10", "999999");
    private static final List<String> CODES = List.of("-", "-", "-", "-", "-", "-", "X01", "X09");
    private static final List<String> SOURCES =
            List.of("none", "kl8:2026060", "dice:yangguang", "lot");

    private final Chance chance;

    RandomDraw(Chance chance) {
        this.chance = chance;
    }

    ProofTexts make() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan", "");
        files.put("objects", lines(14, this::object));
        files.put("inspectors", lines(9, this::inspector));
        files.put("recusals", recusals(files));
        files.put("events", "");
        return withEvents(sealed(files));
    }

    private ProofTexts sealed(Map<String, String> files) {
        DrawHash hash = chance.once(4) ? DrawHash.SM3 : DrawHash.SHA_256;
        String number = "PD-2026-" + chance.below(10_000);
        Map<String, String> reveals = new TreeMap<>();
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("dr", "1");
        plan.put("draw", number);
        plan.put("hash", hash.officialName());
        plan.put("prev", START);
        for (String role : ROLES.subList(0, 1 + chance.below(ROLES.size()))) {
            reveals.put(role, chance.secret());
            String promise = "DR1|commit|" + number + "|" + role + "|" + reveals.get(role);
            plan.put("commit." + role, hash.of(promise));
        }
        putTerms(plan);
        String source = plan.get("public");
        files.put("plan", text(plan));
        ProofTexts proof = new ProofTexts(files, value(source), reveals).frozen("objects");
        boolean alone = plan.get("team").equals("0");
        return alone ? proof : proof.frozen("inspectors").frozen("recusals");
    }

    private void putTerms(Map<String, String> plan) {
        int team = chance.below(5);
        int pool = chance.once(3) ? 1 + chance.below(8) : 0;
        plan.put("objects", "");
        plan.put("inspectors", "-");
        plan.put("recusals", "-");
        plan.put("public", chance.oneOf(SOURCES));
        plan.put("quota", quota());
        plan.put("team", String.valueOf(team));
        plan.put("pool", String.valueOf(pool));
        plan.put("poolleads", String.valueOf(chance.below(pool + 1)));
        plan.put("x-title", "阳光区 2026 年第一次抽查");
    }

    private String quota() {
        if (chance.once(4)) {
            return "*:" + share();
        }
        return STRATA.stream().map(s -> s + ":" + share()).collect(Collectors.joining(";"));
    }

    private String share() {
        int denominator = 1 + chance.below(9);
        return chance.once(2)
                ? "#" + chance.below(6)
                : chance.below(denominator + 1) + "/" + denominator;
    }

    private String value(String source) {
        return source.equals("none") ? source : source + "=03.07.11-" + chance.below(1_000_000);
    }

    private String object(int i) {
        return "PRJ:%03d\t%s\t%s\t%s\t%s"
                .formatted(
                        i,
                        chance.oneOf(STRATA),
                        chance.oneOf(WEIGHTS),
                        chance.oneOf(SKILLS.subList(0, 4)),
                        chance.oneOf(CODES));
    }

    private String inspector(int i) {
        return "SH%03d\t%d\t%s\t%d\t%d\t%s"
                .formatted(
                        i,
                        chance.below(2),
                        chance.oneOf(SKILLS),
                        chance.once(3) ? chance.below(4) : 0,
                        chance.below(4),
                        chance.oneOf(CODES));
    }

    private String recusals(Map<String, String> files) {
        List<String> objects = ids(files.get("objects"));
        List<String> inspectors = ids(files.get("inspectors"));
        int rarity = 1 + chance.below(6);
        TreeSet<String> pairs = new TreeSet<>();
        for (String object : objects) {
            inspectors.stream()
                    .filter(i -> chance.once(rarity + 1))
                    .forEach(i -> pairs.add(object + "\t" + i + "\tR0" + chance.below(9) + "\n"));
        }
        return String.join("", pairs);
    }

    /** Events one after the other, such as the engine of the server accepts; now and then one that it may not. */
    private ProofTexts withEvents(ProofTexts proof) {
        ProofTexts current = proof;
        int wanted = chance.once(2) ? 0 : 1 + chance.below(6);
        for (int i = 0; i < wanted; i++) {
            String event = event(proof);
            ProofTexts next = current.with("events", text -> text + event + "\n");
            if (chance.once(20) || isAccepted(next)) {
                current = next;
            }
        }
        return current;
    }

    private String event(ProofTexts proof) {
        String object = anyId(proof, "objects");
        String inspector = anyId(proof, "inspectors");
        return switch (chance.below(4)) {
            case 0 -> "OUT\t" + object + "\t-\tE01";
            case 1 -> "ADD\t" + anyStratum(proof) + "\t" + (1 + chance.below(3)) + "\tE05";
            case 2 -> "LEAVE\t-\t" + inspector + "\tE03";
            default -> "RECUSE\t" + object + "\t" + inspector + "\tR09";
        };
    }

    private String anyStratum(ProofTexts proof) {
        return proof.text("plan").contains("quota=*") ? "*" : chance.oneOf(STRATA);
    }

    private String anyId(ProofTexts proof, String file) {
        List<String> ids = ids(proof.text(file));
        return ids.isEmpty() ? "NOBODY" : chance.oneOf(ids);
    }

    private static boolean isAccepted(ProofTexts proof) {
        try {
            Dr1.draw(proof.forTheServer());
            return true;
        } catch (ProofRejected rejected) {
            return false;
        }
    }

    private String lines(int most, IntFunction<String> line) {
        return IntStream.range(0, chance.below(most + 1))
                .mapToObj(i -> line.apply(i) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> ids(String text) {
        return text.lines().map(line -> line.substring(0, line.indexOf('\t'))).toList();
    }

    private static String text(Map<String, String> plan) {
        return plan.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
