package org.yangguang.draw.change;

import java.util.List;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.lists.FrozenLists;

/** 变更种类: what may become of a draw once its plan is public (DR1 3.7, 4.4), each with its codes. */
public enum ChangeKind {
    /** 检查对象无法检查: the next of the fixed order takes its place. */
    OUT("E01", "E02", "E06"),
    /** 检查人员退出 for good. */
    LEAVE("E03", "E04"),
    /** 回避, found out after the draw. */
    RECUSE("R01", "R02", "R03", "R04", "R05", "R09"),
    /** 追加对象: the next of the fixed order join. */
    ADD("E05"),
    /** 作废: the plan stays public with the reason, the task is drawn again. */
    VOID("V01", "V02", "V09"),
    /** 直接指派 to a seat that no permitted inspector can take. */
    APPOINT("A01");

    private final List<String> codes;

    ChangeKind(String... codes) {
        this.codes = List.of(codes);
    }

    /** Codes of the reasons, as they stand in events.txt. */
    public List<String> codes() {
        return codes;
    }

    /** Whether nothing happens before the witness has approved. */
    boolean needsWitness() {
        return this != APPOINT;
    }

    /** Whether it becomes a line of events.txt. */
    boolean isEvent() {
        return this != VOID && this != APPOINT;
    }

    boolean isPossibleIn(DrawStatus status) {
        return status == DrawStatus.DRAWN || this == VOID && status.isVoidable();
    }

    DrawEvent event(Target target, String code) {
        return switch (this) {
            case OUT -> new DrawEvent.Out(target.project(), code);
            case LEAVE -> new DrawEvent.Leave(target.inspector(), code);
            case RECUSE -> new DrawEvent.Recuse(target.project(), target.inspector(), code);
            case ADD -> new DrawEvent.Add(FrozenLists.STRATUM, target.more(), code);
            case VOID, APPOINT -> throw new IllegalStateException(this + " is no event");
        };
    }
}
