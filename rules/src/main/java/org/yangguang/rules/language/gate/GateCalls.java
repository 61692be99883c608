package org.yangguang.rules.language.gate;

import java.util.HashMap;
import java.util.Map;

/** The calls that generated rules may consist of, and what each answers; there are no others. */
final class GateCalls {

    private static final String NONE = "?";
    private static final Map<String, String> ANSWERS = new HashMap<>();

    static {
        for (String fact : new String[] {"Situation", "Lead", "Tender"}) {
            conditions(fact);
        }
        add("boolean", "Lead.belongsTo(text)", "Tender.boundBy(text)");
        add("Rule", "drools.getRule()");
        add("text", "Situation.fill(text)", "Lead.fill(text)", "Lead.text(text)", "Lead.key()");
        add("Fact", "Conclusion!.of(Rule,text,text,null,text)");
        add("Fact", "Conclusion!.of(Rule,text,text,text,text)");
        add("Fact", "Tender.outside(MandatoryOnly,Rule)");
        add("Fact", "Tender.perhapsOutside(MandatoryOnly,Rule)");
        add("Fact", "Tender.pricePattern(text,Rule,text,text)");
        demands();
    }

    private GateCalls() {}

    /** What a call answers; {@code ?} when it is not one of ours. */
    static String answer(String call) {
        return ANSWERS.getOrDefault(call, NONE);
    }

    /** What a name stands for that no rule binds. */
    static String name(String name) {
        return switch (name) {
            case "drools" -> "drools";
            case "Conclusion" -> "Conclusion!";
            default -> NONE;
        };
    }

    /** Whether the contrary of a condition may be asked as well. */
    static boolean isDeniable(String call) {
        return call.equals("Lead.belongsTo(text)");
    }

    /** Whether a property of a fact may be compared with something of this type. */
    static boolean isCompared(String fact, String property, String type) {
        boolean known =
                property.equals("kind") || property.equals("says") || property.equals("about");
        return fact.equals("Conclusion") && known && type.equals("text");
    }

    private static void conditions(String fact) {
        add("boolean", fact + ".known(text)", fact + ".unknown(text)");
        for (String two : new String[] {"is", "isNot", "atLeast", "atMost", "below"}) {
            add("boolean", fact + "." + two + "(text,text)");
        }
        for (String three :
                new String[] {"shareAtLeast", "shareBelow", "afterYears", "atLeastShareOf"}) {
            add("boolean", fact + "." + three + "(text,text,text)");
        }
        add("boolean", fact + ".atLeastSum(text,text,text,text)");
    }

    private static void demands() {
        for (String demand : new String[] {"days", "amounts", "bids", "receipts", "plain"}) {
            add(demand, "Tender." + demand + "(text,Rule)");
        }
        String[] two = {"days.notAfter", "days.sameMoment", "amounts.atLeast", "amounts.atMost"};
        for (String call : two) {
            add("Fact", call + "(text,text)");
        }
        add("Fact", "amounts.atLeastAndOdd(text,text)", "amounts.complete(text,text)");
        add("Fact", "amounts.suspectAbove(text,text)", "amounts.suspectDifferent(text,text)");
        add("Fact", "plain.stated(text)", "plain.stated(text,text)", "plain.without(text,text)");
        add("Fact", "days.atLeastInclusive(text,text,text,text,text)");
        String[] three = {"atLeast", "atLeastBefore", "atLeastInclusive", "within"};
        for (String call : three) {
            add("Fact", "days." + call + "(text,text,text)");
        }
        add("Fact", "days.within(text,text,text,text)");
        add("Fact", "amounts.atMostShare(text,text,text)", "amounts.atLeastShare(text,text,text)");
        add("Fact", "amounts.atMostShare(text,text,text,text)", "receipts.noneAfter(text)");
        for (String call : new String[] {"pass", "fail", "suspect", "notApplicable", "undecided"}) {
            add("Fact", "plain." + call + "(text)");
        }
        add("Facts", "receipts.noPriceAbove(text)", "receipts.noneTwice(text)");
        add("Facts", "bids.unshared(text)", "bids.unshared(text,text)", "bids.suspectShared(text)");
    }

    private static void add(String answer, String... calls) {
        for (String call : calls) {
            ANSWERS.put(call, answer);
        }
    }
}
