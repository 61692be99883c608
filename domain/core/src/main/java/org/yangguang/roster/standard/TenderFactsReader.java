package org.yangguang.roster.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.kernel.Hashes;
import org.yangguang.kernel.PartyRole;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;

/** Builds the typed facts of a tender project out of the rows of the standard. What no row says is null. */
public final class TenderFactsReader {

    private static final String UNKNOWN = "UNKNOWN";

    /** Figures of the shorter, old number of a citizen (GB 11643). */
    private static final int WHOLE = 15;

    private final List<Mapping> mappings;
    private final CodeLists codes;
    private final TenderRecords records;

    public TenderFactsReader(List<Mapping> mappings, CodeLists codes, TenderRecords records) {
        this.mappings = List.copyOf(mappings);
        this.codes = codes;
        this.records = records;
    }

    /**
     * @param project code of the tender project, {@code E53…}
     */
    public ProjectFacts project(String project) {
        return project(facts(project));
    }

    public TenderFacts tender(String project) {
        MappedFacts facts = facts(project);
        return new TenderFacts(
                project(facts),
                timeline(facts),
                money(facts),
                committee(facts),
                bids(facts),
                disclosure(facts),
                winner(facts));
    }

    /** Credit codes, or expert numbers, by role; a joint bid has several winners. */
    public Map<PartyRole, List<String>> parties(String project) {
        MappedFacts facts = facts(project);
        Map<PartyRole, List<String>> parties = new LinkedHashMap<>();
        parties.put(PartyRole.TENDERER, facts.texts("parties.tenderer"));
        parties.put(PartyRole.AGENCY, facts.texts("parties.agency"));
        parties.put(PartyRole.WINNER, facts.texts("parties.winner"));
        parties.put(PartyRole.BIDDER, facts.texts("bid.bidderId"));
        parties.put(PartyRole.EXPERT, facts.texts("committee.members"));
        return parties;
    }

    private MappedFacts facts(String project) {
        return MappedFacts.of(mappings, codes, records, project);
    }

    private static ProjectFacts project(MappedFacts facts) {
        BigDecimal estimate = price(facts, "project.estimate");
        String industry = facts.text("project.industry");
        return new ProjectFacts(
                facts.text("project.projectId"),
                facts.text("project.name"),
                facts.text("project.regionCode"),
                industry == null ? UNKNOWN : industry,
                facts.text("project.kind"),
                facts.amount("project.budgetFunds"),
                facts.amount("project.totalInvestment"),
                facts.flag("project.stateDominant"),
                facts.text("project.class843"),
                estimate,
                mergeable(facts),
                facts.text("project.approvedMode"),
                facts.text("project.tenderMode"),
                facts.text("project.inviteGround"),
                facts.text("project.ownerType"),
                facts.date("project.noticeDate"),
                facts.flag("project.declaredMandatory"));
    }

    private static TenderFacts.Timeline timeline(MappedFacts facts) {
        LocalDateTime deadline = facts.dateTime("timeline.bidDeadline");
        return new TenderFacts.Timeline(
                facts.date("timeline.approval"),
                facts.date("timeline.notice"),
                facts.date("timeline.docStart"),
                facts.date("timeline.docStop"),
                facts.date("timeline.prequalStart"),
                facts.date("timeline.prequalStop"),
                facts.date("timeline.prequalDeadline"),
                facts.date("timeline.clarification"),
                Boolean.TRUE.equals(facts.flag("timeline.deadlineExtended")),
                deadline,
                opened(facts, deadline),
                facts.date("timeline.evalReportReceived"),
                facts.date("timeline.candidatePublicityStart"),
                facts.date("timeline.candidatePublicityEnd"),
                facts.date("timeline.objectionReceived"),
                facts.date("timeline.objectionReply"),
                facts.date("timeline.winnerFixed"),
                facts.date("timeline.awardNotice"),
                facts.date("timeline.resultNotice"),
                facts.date("timeline.contract"),
                facts.date("timeline.bondRefund"),
                facts.date("timeline.writtenReport"));
    }

    /** Data set 506 may say the opening to the hour only: within the hour of the deadline it is kept. */
    private static LocalDateTime opened(MappedFacts facts, LocalDateTime deadline) {
        LocalDateTime opened = facts.dateTime("timeline.openTime");
        String text = facts.text("timeline.openTime");
        boolean toTheHour = text != null && text.strip().matches("\\d{10}");
        boolean sameHour =
                deadline != null && deadline.truncatedTo(ChronoUnit.HOURS).equals(opened);
        return toTheHour && sameHour ? deadline : opened;
    }

    private static TenderFacts.Money money(MappedFacts facts) {
        return new TenderFacts.Money(
                facts.amount("money.bidBond"),
                facts.amount("money.performanceBond"),
                price(facts, "money.ceilingPrice"),
                price(facts, "money.award"),
                price(facts, "money.contract"));
    }

    private static TenderFacts.Committee committee(MappedFacts facts) {
        return new TenderFacts.Committee(
                facts.count("committee.total"),
                facts.count("committee.experts"),
                facts.flag("committee.drawRecord"),
                facts.integer("committee.signatures"),
                facts.count("committee.candidates"));
    }

    private static TenderFacts.Disclosure disclosure(MappedFacts facts) {
        List<String> invited = facts.texts("evidence.invitedBidders");
        List<String> conditions = facts.texts("disclosure.conditions");
        return new TenderFacts.Disclosure(
                facts.text("disclosure.organisedBy"),
                facts.text("parties.agency"),
                invited.isEmpty() ? null : invited.size(),
                facts.amount("evidence.documentFee"),
                facts.flag("disclosure.consortium"),
                facts.integer("disclosure.validityDays"),
                facts.text("disclosure.evaluationMethod"),
                conditions.isEmpty() ? null : String.join("；", conditions),
                facts.text("evidence.objectionChannel"),
                facts.text("parties.contractor"),
                facts.dates("disclosure.bondEnd"));
    }

    private static List<TenderFacts.Bid> bids(MappedFacts facts) {
        List<TenderFacts.Bid> bids = new ArrayList<>();
        facts.bidders("bid.bidderId").forEach(bidder -> bids.add(bid(bidder, facts.of(bidder))));
        return bids;
    }

    /** Who won, also where the list of bids does not have it; null when nobody says. */
    private static TenderFacts.Winner winner(MappedFacts facts) {
        return facts.bidders("bid.winner").stream()
                .findFirst()
                .map(bidder -> winner(bidder, facts.of(bidder)))
                .orElse(null);
    }

    private static TenderFacts.Winner winner(Bidder bidder, MappedFacts facts) {
        return new TenderFacts.Winner(
                bidder.name().isEmpty() ? bidder.id() : bidder.name(),
                bidder.codes(),
                facts.present("bid.candidateRank"),
                facts.integer("bid.candidateRank"));
    }

    /** What was put out together adds up, unless the bureau says what can be (16号令第五条第二款). */
    private static BigDecimal mergeable(MappedFacts facts) {
        BigDecimal said = facts.amount("project.mergeableSum");
        String kind = facts.text("project.kind");
        return said != null || kind == null ? said : facts.sectionsOfKind(kind);
    }

    /** A price of zero is how systems write that there is none. */
    private static BigDecimal price(MappedFacts facts, String fact) {
        BigDecimal amount = facts.amount(fact);
        return amount == null || amount.signum() == 0 ? null : amount;
    }

    private static TenderFacts.Bid bid(Bidder bidder, MappedFacts facts) {
        return new TenderFacts.Bid(
                bidder.id(),
                bidder.name().isEmpty() ? bidder.id() : bidder.name(),
                price(facts, "bid.price"),
                facts.dateTime("bid.receivedAt"),
                facts.text("bid.legalRepresentative"),
                facts.text("bid.agentName"),
                facts.text("bid.projectManager"),
                facts.text("bid.bondPayer"),
                facts.text("bid.macAddress"),
                facts.text("bid.ipAddress"),
                facts.text("evidence.diskSerial"),
                facts.text("evidence.cpuId"),
                facts.text("evidence.memorySerial"),
                facts.text("bid.fileMd5"),
                Stream.concat(bidder.codes().stream().skip(1), facts.texts("bid.members").stream())
                        .distinct()
                        .toList(),
                number(facts.text("bid.managerNumber")),
                facts.present("bid.bidderName"));
    }

    /** A number that hides figures tells nobody. */
    private static String number(String written) {
        return written == null || written.contains("*") || written.length() < WHOLE
                ? null
                : Hashes.sha256Hex(written.strip().toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }
}
