package org.yangguang.inspection.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.checklist.ChecklistAct.FindingNoted;
import org.yangguang.inspection.checklist.ChecklistAct.FindingSettled;
import org.yangguang.inspection.checklist.ChecklistAct.FindingsSettledInBulk;
import org.yangguang.inspection.checklist.ChecklistAct.PartySingledOut;
import org.yangguang.inspection.checklist.ChecklistRules.OnlyOpenLinesInBulk;
import org.yangguang.inspection.checklist.ChecklistRules.PartyNotOfThisGroup;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** 检查表: the team settles line by line; the machine proposes, a person decides. */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class Checklists {

    @PersistenceContext private EntityManager entities;
    @Inject private Desk desk;
    @Inject private Findings findings;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    /** Settles one line; the words of a problem may follow, but not later than the conclusion. */
    public void settle(InspectionId id, long findingId, FindingStatus status) {
        Inspection inspection = desk.onSite(id);
        Finding finding = findings.get(id, findingId);
        if (finding.status() == status) {
            return;
        }
        finding.settle(status, user.login(), clock.instant());
        desk.changed(
                inspection,
                new FindingSettled(
                        inspection.about(),
                        finding.itemCode(),
                        finding.partyName(),
                        status.name()));
    }

    /** Keeps the words of one line, at most 4000 characters. */
    public void note(InspectionId id, long findingId, String words) {
        Inspection inspection = desk.onSite(id);
        Finding finding = findings.get(id, findingId);
        String before = finding.note();
        finding.note(words);
        if (!finding.note().equals(before)) {
            desk.changed(
                    inspection,
                    new FindingNoted(inspection.about(), finding.itemCode(), finding.partyName()));
        }
    }

    /** 采纳机检结果: takes over what the machine calls in order on untouched lines; returns how many. */
    public int adoptMachine(InspectionId id) {
        return settleAll(id, Finding::mayBeAdopted, Finding::machineStatus, "MACHINE");
    }

    /** Settles every untouched line that the machine does not call wrong as PASS or NA; returns how many. */
    public int settleRest(InspectionId id, FindingStatus status) {
        if (status.isProblem()) {
            throw new OnlyOpenLinesInBulk();
        }
        return settleAll(id, Finding::mayBeSettledInBulk, finding -> status, status.name());
    }

    /** 单列: gives one party of a group's line a line of its own; the existing one when it has one. */
    public void singleOut(InspectionId id, long findingId, SubjectId party) {
        Inspection inspection = desk.onSite(id);
        Finding group = findings.get(id, findingId);
        PartyView one =
                inspection.parties().stream()
                        .filter(p -> group.covers(p) && p.subject().equals(party))
                        .findFirst()
                        .orElseThrow(PartyNotOfThisGroup::new);
        if (findings.of(id).stream().anyMatch(f -> f.isAbout(party, group.itemCode()))) {
            return;
        }
        entities.persist(group.forOne(one));
        desk.changed(
                inspection, new PartySingledOut(inspection.about(), group.itemCode(), one.name()));
    }

    private int settleAll(
            InspectionId id,
            Predicate<Finding> which,
            Function<Finding, FindingStatus> as,
            String word) {
        Inspection inspection = desk.onSite(id);
        List<Finding> lines = findings.of(id).stream().filter(which).toList();
        lines.forEach(f -> f.settle(as.apply(f), user.login(), clock.instant()));
        if (!lines.isEmpty()) {
            desk.changed(
                    inspection, new FindingsSettledInBulk(inspection.about(), lines.size(), word));
        }
        return lines.size();
    }
}
