package org.yangguang.inspection.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** One line of a checklist: what the machine says, what the inspector says, and in which words. */
@Entity
@Table(schema = "inspection", name = "finding")
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "inspection_id")
    private long inspectionId;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_version")
    private int itemVersion;

    @Column(name = "item_content")
    private String itemContent;

    private String basis;

    @Column(name = "evidence_hint")
    private String evidenceHint;

    @Column(name = "party_id")
    private String partyId;

    @Column(name = "party_name")
    private String partyName;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "machine_status")
    private FindingStatus machineStatus;

    private String arithmetic;
    private boolean review;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    private String note = "";

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version private long version;

    protected Finding() {}

    public Finding(InspectionId inspection, Checklist.Line line) {
        this.inspectionId = inspection.value();
        this.itemCode = line.item().code();
        this.itemVersion = line.item().version();
        this.itemContent = line.item().content();
        this.basis = line.item().basis();
        this.evidenceHint = line.item().evidence();
        this.partyId = line.party() == null ? null : line.party().value();
        this.partyName = line.partyName();
        this.role = line.role();
        this.machineStatus = line.hint().status();
        this.arithmetic = line.hint().arithmetic();
        this.review = line.hint().review();
    }

    /** A line of its own for one party of a group's line, with the same item. */
    Finding forOne(PartyView party) {
        Finding single = new Finding();
        single.inspectionId = inspectionId;
        single.itemCode = itemCode;
        single.itemVersion = itemVersion;
        single.itemContent = itemContent;
        single.basis = basis;
        single.evidenceHint = evidenceHint;
        single.partyId = party.subject().value();
        single.partyName = party.name();
        single.role = party.role();
        return single;
    }

    public Long id() {
        return id;
    }

    public InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    public String itemCode() {
        return itemCode;
    }

    public String partyName() {
        return partyName;
    }

    /** False for what concerns the procedure or third persons. */
    public boolean hasParty() {
        return role != null;
    }

    public FindingStatus status() {
        return status;
    }

    FindingStatus machineStatus() {
        return machineStatus;
    }

    String note() {
        return note;
    }

    public boolean isOpen() {
        return status == null;
    }

    /** Whether this is a line about several bidders or experts as a whole, and the party is one of them. */
    boolean covers(PartyView party) {
        boolean winnerAmongBidders = role == PartyRole.BIDDER && party.role() == PartyRole.WINNER;
        return partyId == null && role != null && (party.role() == role || winnerAmongBidders);
    }

    boolean isAbout(SubjectId party, String code) {
        return party.value().equals(partyId) && itemCode.equals(code);
    }

    public boolean hasProblem() {
        return status != null && status.isProblem();
    }

    boolean departsFromMachine() {
        return status != null && machineStatus != null && status != machineStatus;
    }

    /** What the machine calls in order may be taken over in one go; what it calls wrong may not. */
    boolean mayBeAdopted() {
        return isOpen() && machineStatus != null && !machineStatus.isProblem();
    }

    /** What the machine says nothing wrong about may be settled in one go. */
    boolean mayBeSettledInBulk() {
        return isOpen() && (machineStatus == null || !machineStatus.isProblem());
    }

    /** A problem, or another answer than the machine's, is explained in words. */
    public boolean lacksWords() {
        return (hasProblem() || departsFromMachine()) && note.isBlank();
    }

    void settle(FindingStatus wanted, String by, Instant now) {
        status = wanted;
        settledBy = by;
        settledAt = now;
    }

    void note(String words) {
        note = words == null ? "" : words.strip();
    }

    public FindingView view(List<EvidenceView> evidence) {
        return new FindingView(
                id,
                itemCode,
                itemContent,
                basis,
                evidenceHint,
                partyId == null ? null : new SubjectId(partyId),
                partyName,
                role,
                status,
                machineStatus,
                arithmetic,
                review,
                note,
                evidence);
    }
}
