package org.yangguang.roster.standard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.platform.Wording;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItem.Mode;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.TenderFacts;

/**
 * 机器预检: what the data of a tender show before anybody goes on site, one line for each item that a
 * machine decides or screens. The server and {@code bin/precheck} ask the same.
 */
public final class Precheck {

    private static final Wording WORDS = Wording.beside(Precheck.class);

    private final CheckRules rules = new CheckRules();
    private final FactNames names;
    private final WorkingCalendar calendar;

    /** Why an item is open, as far as it is. */
    public enum Open {
        /** It is decided, or does not apply. */
        NO,
        /** The standard has a field for what is missing. */
        FIELD_MISSING,
        /** No data set carries it: it is looked at on site. */
        ON_SITE,
        /** The data contradict each other, or no rule was in force: a human settles it. */
        TO_SETTLE
    }

    /**
     * One item of one tender.
     *
     * @param item catalogue code
     * @param status PASS, FAIL, SUSPECT, or NA when it does not apply or is open
     * @param reason the sum, or what was seen, or the fields that are missing
     */
    public record Line(String item, Status status, String reason, String basis, Open open) {}

    public Precheck(List<Mapping> mappings, WorkingCalendar calendar) {
        this.names = new FactNames(mappings);
        this.calendar = calendar;
    }

    /** Every screened item, by code; several bidders concerned share one line. */
    public List<Line> of(TenderFacts tender) {
        Map<String, List<MachineFinding>> byItem =
                rules.check(tender, calendar).stream()
                        .filter(finding -> isScreened(finding.itemCode()))
                        .collect(
                                Collectors.groupingBy(
                                        MachineFinding::itemCode,
                                        TreeMap::new,
                                        Collectors.toList()));
        return CheckItems.all().stream()
                .filter(item -> item.mode() != Mode.H)
                .map(CheckItem::code)
                .sorted()
                .map(code -> byItem.containsKey(code) ? line(code, byItem.get(code)) : noRule(code))
                .toList();
    }

    /** The duty is younger than the tender. */
    private static Line noRule(String item) {
        String basis = CheckItems.find(item).map(CheckItem::basis).orElse("");
        return new Line(item, Status.NA, WORDS.of("no.rule"), basis, Open.NO);
    }

    private static boolean isScreened(String item) {
        return CheckItems.find(item).filter(found -> found.mode() != Mode.H).isPresent();
    }

    private Line line(String item, List<MachineFinding> findings) {
        String reason =
                findings.stream()
                        .map(MachineFinding::arithmetic)
                        .distinct()
                        .map(this::withFields)
                        .collect(Collectors.joining("；"));
        MachineFinding first = findings.get(0);
        Open open = open(first);
        boolean ask = first.review() && first.status() == Status.PASS;
        return new Line(
                item,
                open == Open.NO ? first.status() : Status.NA,
                ask ? WORDS.of("to.check", reason) : reason,
                first.basis(),
                open);
    }

    private Open open(MachineFinding finding) {
        if (finding.status() != Status.UNDECIDED) {
            return Open.NO;
        }
        String missing = finding.arithmetic().replaceFirst("^" + RuleWords.MISSING, "");
        if (missing.equals(finding.arithmetic())
                || RuleWords.NOT_OF_THE_TENDER.stream().anyMatch(missing::startsWith)) {
            return Open.TO_SETTLE;
        }
        return names.knows(missing) ? Open.FIELD_MISSING : Open.ON_SITE;
    }

    private String withFields(String reason) {
        return reason.startsWith(RuleWords.MISSING)
                ? RuleWords.MISSING + names.named(reason.substring(RuleWords.MISSING.length()))
                : reason;
    }
}
