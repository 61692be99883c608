package org.yangguang.casework.matter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a decided matter comes to its end (办结). A case ends only by what 行政处罚法57 knows. */
public enum EndedAs {
    /** 已作出行政处罚决定，结案 (行政处罚法57(1)一). */
    PENALISED(Outcome.CASE),
    /** 违法行为轻微，不予行政处罚，结案 (57(1)二). */
    UNPENALISED(Outcome.CASE),
    /** 违法事实不能成立，结案 (57(1)三). */
    UNFOUNDED(Outcome.CASE),
    /** 涉嫌犯罪，移送司法机关，结案 (57(1)四). */
    TO_JUSTICE(Outcome.CASE),
    /** 整改完成. */
    RECTIFIED(Outcome.RECTIFY),
    /** 移送办结: the recipient took the matter over. */
    REFERRED(Outcome.REFER_DEPT, Outcome.REFER_PS, Outcome.REFER_SUP),
    /** 受移送机关不予立案，本机关已依法处理 (移送规定10). */
    DECLINED(Outcome.REFER_DEPT, Outcome.REFER_PS);

    private final Set<Outcome> after;

    EndedAs(Outcome first, Outcome... others) {
        after = EnumSet.of(first, others);
    }

    /** The ends that decided outcomes can come to; while a case is open nothing else ends the matter. */
    static List<EndedAs> of(Collection<Outcome> outcomes) {
        Collection<Outcome> open =
                outcomes.contains(Outcome.CASE) ? Set.of(Outcome.CASE) : outcomes;
        return Stream.of(values()).filter(end -> end.follows(open)).toList();
    }

    private boolean follows(Collection<Outcome> outcomes) {
        return after.stream().anyMatch(outcomes::contains);
    }
}
