package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_PLAN;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.dr1.file.Syntax;

/**
 * How many objects of one stratum are drawn; the plan names every stratum of the roster once (DR1
 * 3.3).
 */
public sealed interface Quota {

    /** The stratum that stands for all eligible objects together. */
    String EVERYTHING = "*";

    String stratum();

    /** Number to draw from so many eligible objects; never more than there are. */
    int drawnFrom(int eligible);

    /** A share num/den ≤ 1 of the stratum, rounded up so that “not less than 3 %” always holds. */
    record Ratio(String stratum, int num, int den) implements Quota {
        public Ratio {
            requireStratum(stratum);
            boolean proper = num >= 0 && den >= 1 && num <= den && den <= 9_999_999;
            E_PLAN.unless(proper, "quota.share", num, den);
        }

        @Override
        public int drawnFrom(int eligible) {
            return Math.toIntExact(((long) eligible * num + den - 1) / den);
        }

        @Override
        public String toString() {
            return stratum + ":" + num + "/" + den;
        }
    }

    /** A fixed number, 0…9999999. */
    record Fixed(String stratum, int count) implements Quota {
        public Fixed {
            requireStratum(stratum);
            E_PLAN.unless(count >= 0 && count <= 9_999_999, "quota.count", count);
        }

        @Override
        public int drawnFrom(int eligible) {
            return Math.min(count, eligible);
        }

        @Override
        public String toString() {
            return stratum + ":#" + count;
        }
    }

    private static void requireStratum(String stratum) {
        boolean known = stratum.equals(EVERYTHING) || Syntax.isToken(stratum);
        E_PLAN.unless(known, "quota.stratum", stratum);
    }

    /** Reads {@code A:1/20} or {@code A:#3}. */
    static Quota parse(String text) {
        Matcher entry =
                Pattern.compile("([^:]+):(?:#(?<count>\\w+)|(?<num>\\w+)/(?<den>\\w+))")
                        .matcher(text);
        E_PLAN.unless(entry.matches(), "quota.form", text);
        String stratum = entry.group(1);
        if (entry.group("count") != null) {
            return new Fixed(stratum, PlanText.integer("quota", entry.group("count")));
        }
        return new Ratio(
                stratum,
                PlanText.integer("quota", entry.group("num")),
                PlanText.integer("quota", entry.group("den")));
    }
}
