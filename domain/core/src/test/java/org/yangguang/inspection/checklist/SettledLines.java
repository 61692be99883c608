package org.yangguang.inspection.checklist;

import java.util.List;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.visit.Drawn;
import org.yangguang.kernel.PartyRole;
import org.yangguang.rules.check.MachineFinding;

/** The lines of a checklist, all settled. */
public final class SettledLines {

    private SettledLines() {}

    public static List<Finding> clean() {
        List<Finding> lines = lines();
        lines.forEach(line -> line.settle(FindingStatus.PASS, "insp01", Drawn.NOW));
        return lines;
    }

    /** The first line is a problem, the second in doubt. */
    public static List<Finding> withProblem() {
        List<Finding> lines = clean();
        lines.get(0).settle(FindingStatus.FAIL, "insp01", Drawn.NOW);
        lines.get(0).note("开标记录缺页");
        lines.get(1).settle(FindingStatus.SUSPECT, "insp01", Drawn.NOW);
        return lines;
    }

    private static List<Finding> lines() {
        return Checklist.of(
                        List.of(
                                Drawn.item("F10"),
                                Drawn.item("G01", PartyRole.TENDERER, PartyRole.BIDDER),
                                Drawn.item("H02", PartyRole.EXPERT)),
                        Drawn.PARTIES,
                        List.of(Drawn.machine("G01", MachineFinding.Status.FAIL, Drawn.TENDERER)))
                .stream()
                .map(SettledLines::stored)
                .toList();
    }

    private static Finding stored(Checklist.Line line) {
        Finding finding = new Finding(new InspectionId(7), line);
        DrawnDraw.give(finding, 1L);
        return finding;
    }
}
