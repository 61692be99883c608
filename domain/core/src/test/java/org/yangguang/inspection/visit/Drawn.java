package org.yangguang.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.check.MachineFinding;

/** A fictional drawn project with its parties and a team of two, as facts for the tests. */
public final class Drawn {

    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final PartyView TENDERER = party("ORG:T", "滇池城建有限公司", PartyRole.TENDERER);
    public static final PartyView AGENCY = party("ORG:A", "春晖招标代理有限公司", PartyRole.AGENCY);
    public static final PartyView WINNER = party("ORG:W", "金马建设有限公司", PartyRole.WINNER);
    public static final PartyView LOSER = party("ORG:L", "碧鸡建工有限公司", PartyRole.BIDDER);
    public static final PartyView EXPERT = party("EXP:1", "孙喆", PartyRole.EXPERT);
    public static final PartyView OTHER_EXPERT = party("EXP:2", "李堃", PartyRole.EXPERT);
    public static final List<PartyView> PARTIES =
            List.of(TENDERER, AGENCY, WINNER, LOSER, EXPERT, OTHER_EXPERT);

    private Drawn() {}

    public static Inspection inspection() {
        AssignmentView assignment =
                new AssignmentView(
                        new AssignmentId(7),
                        new DrawId(3),
                        new TaskId(2),
                        "2026年第一次抽查",
                        new SubjectId("PRJ:1"),
                        "阳光路改造工程",
                        0,
                        List.of(seat(1, "insp01", "周一鸣"), seat(2, "insp02", "吴双")),
                        Set.of());
        return new Inspection(assignment, PARTIES, NOW);
    }

    public static Confirmation by(String login) {
        return new Confirmation(login, login, NOW);
    }

    public static CheckItemView item(String code, PartyRole... roles) {
        return new CheckItemView(
                code,
                1,
                "公告文件",
                Set.of(roles),
                "投标准备期不少于二十日",
                "bid preparation",
                "招标文件",
                "招标投标法第二十四条",
                "",
                "TR-08",
                "M",
                TODAY,
                null,
                true,
                "",
                "L",
                0);
    }

    public static MachineFinding machine(
            String code, MachineFinding.Status status, PartyView about) {
        return new MachineFinding(
                code,
                status,
                "17 日 < 20 日",
                "法24",
                false,
                about == null ? null : about.subject().value());
    }

    private static PartyView party(String id, String name, PartyRole role) {
        return new PartyView(new SubjectId(id), name, role);
    }

    private static AssignmentView.Seat seat(int number, String login, String name) {
        return new AssignmentView.Seat(
                number, "YG-0" + number, login, name, "滇阳执法-00" + number, NOW);
    }
}
