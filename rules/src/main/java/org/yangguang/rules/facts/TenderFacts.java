package org.yangguang.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Timeline, money, committee and bids of one tender, as the machine checks of the catalogue need
 * them. Dates in Asia/Shanghai, amounts in yuan; {@code null} = not known, and a
 * check on it is then not decided.
 */
public record TenderFacts(
        ProjectFacts project,
        Timeline timeline,
        Money money,
        Committee committee,
        List<Bid> bids,
        Disclosure disclosure,
        Winner winner) {

    public TenderFacts {
        bids = List.copyOf(bids);
        disclosure = disclosure == null ? Disclosure.none() : disclosure;
    }

    /**
     * Who won, also where the list of bids does not have it.
     *
     * @param ids several who won together
     * @param listed whether the evaluation committee recommended it
     * @param rank place among the recommended; null when it is not known
     */
    public record Winner(String name, List<String> ids, boolean listed, Integer rank) {

        public Winner {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Days of the tender; {@code bidDeadline} and {@code openTime} carry the time of day, which
     * midnight says is not known. {@code resultNotice} is the publication of the result (10号令
     * article 6), which goes out together with the notice to the winner (法 article 45).
     */
    public record Timeline(
            LocalDate approval,
            LocalDate notice,
            LocalDate docStart,
            LocalDate docStop,
            LocalDate prequalStart,
            LocalDate prequalStop,
            LocalDate prequalDeadline,
            LocalDate clarification,
            boolean deadlineExtended,
            LocalDateTime bidDeadline,
            LocalDateTime openTime,
            LocalDate evalReportReceived,
            LocalDate candidatePublicityStart,
            LocalDate candidatePublicityEnd,
            LocalDate objectionReceived,
            LocalDate objectionReply,
            LocalDate winnerFixed,
            LocalDate awardNotice,
            LocalDate resultNotice,
            LocalDate contract,
            LocalDate bondRefund,
            LocalDate writtenReport) {}

    /**
     * Yuan. {@code bidBond} and {@code performanceBond} as asked for, {@code award} the winning
     * price.
     */
    public record Money(
            BigDecimal bidBond,
            BigDecimal performanceBond,
            BigDecimal ceilingPrice,
            BigDecimal award,
            BigDecimal contract) {}

    /** The evaluation committee; {@code signatures} = members who signed the report. */
    public record Committee(
            Integer total,
            Integer experts,
            Boolean drawRecord,
            Integer signatures,
            Integer candidates) {}

    /**
     * What notice, documents and contract say beside days and amounts.
     *
     * @param organisedBy SELF or AGENCY
     * @param agencyId whom the tenderer charged
     * @param invited number of those who were invited
     * @param documentFee yuan
     * @param consortium whether bids by several together are admitted
     * @param conditions qualification and evaluation as written, for screening by words
     * @param contractParties whom the contract binds, several separated by semicolons
     * @param bondEnds last days of the letters of guarantee
     */
    public record Disclosure(
            String organisedBy,
            String agencyId,
            Integer invited,
            BigDecimal documentFee,
            Boolean consortium,
            Integer validityDays,
            String evaluationMethod,
            String conditions,
            String objectionChannel,
            String contractParties,
            List<LocalDate> bondEnds) {

        public Disclosure {
            bondEnds = List.copyOf(bondEnds);
        }

        /** Nothing was disclosed, or nothing is known of it. */
        public static Disclosure none() {
            return new Disclosure(
                    null, null, null, null, null, null, null, null, null, null, List.of());
        }
    }

    /**
     * One bid received. {@code receivedAt} is when the tender system took it; the device codes are
     * those of data set 519; {@code bondPayer} is the account that paid the bid bond; {@code members}
     * are those of a consortium, empty when it bids alone or nobody says; {@code managerNumber} is
     * the digest of the whole number of the project manager, to compare and never to show; {@code
     * listed} = the list of bids has it, not only the documents that were handed in.
     */
    public record Bid(
            String bidderId,
            String bidderName,
            BigDecimal price,
            LocalDateTime receivedAt,
            String legalRepresentative,
            String agentName,
            String projectManager,
            String bondPayer,
            String macAddress,
            String ipAddress,
            String diskSerial,
            String cpuSerial,
            String memorySerial,
            String fileMd5,
            List<String> members,
            String managerNumber,
            boolean listed) {

        public Bid {
            members = List.copyOf(members);
        }

        /** Whether an enterprise bids here, by itself or in a consortium. */
        public boolean includes(String id) {
            return id.equals(bidderId) || members.contains(id);
        }

        /** Whoever bids here: the bidder and the other members of its consortium. */
        public Stream<String> all() {
            return Stream.concat(Stream.of(bidderId), members.stream()).distinct();
        }
    }
}
