package org.yangguang.rules.parameters;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.kernel.calendar.Term;

/** Every parameter the program asks for, each in its unit; all others are asked by rule sentences. */
public final class Figures {

    private static final List<Figure<?>> ALL = new ArrayList<>();

    // 抽取 draw
    public static final Figure<Duration> DRAW_GAP = known(Figure.minutes("draw.minGapMinutes"));
    public static final Figure<Period> DRAW_REPEAT =
            known(Figure.months("draw.repeatWindowMonths"));
    public static final Figure<Integer> TEAM_SIZE = known(Figure.people("draw.teamSize"));
    public static final Figure<Long> RECORDING_SIZE = known(Figure.bytes("draw.recordingMaxBytes"));

    // 检查 inspection
    public static final Figure<Integer> INSPECTORS =
            known(Figure.people("inspection.minInspectors"));
    public static final Figure<Period> TRAINING = known(Figure.months("inspector.trainingMonths"));
    public static final Figure<Long> EVIDENCE_SIZE = known(Figure.bytes("evidence.maxBytes"));

    // 移送 referral
    public static final Figure<Term> TO_DEPARTMENTS = known(Figure.term("referral.adminDays"));
    public static final Figure<Term> TO_SUPERVISION =
            known(Figure.term("referral.supervisionDays"));
    public static final Figure<Term> DEPARTMENT_REPLY = known(Figure.term("referral.replyDays"));
    public static final Figure<Term> POLICE_DECISION = known(Figure.term("referral.decideDays"));
    public static final Figure<Duration> POLICE_HAND_OVER =
            known(Figure.hours("referral.handOverHours"));
    public static final Figure<Term> POLICE_REPLY = known(Figure.term("referral.policeReplyDays"));
    public static final Figure<Boolean> POLICE_TERMS_BIND =
            known(Figure.is("referral.apply310", "Y"));

    // 问责 accountability
    public static final Figure<Boolean> EXEMPT_COUNTS =
            known(Figure.is("accountability.countExempt", "Y"));

    // 文件 files
    public static final Figure<Long> IMPORT_SIZE = known(Figure.bytes("import.maxBytes"));
    public static final Figure<Integer> IMPORT_ROWS = known(Figure.rows("import.maxRows"));
    public static final Figure<Long> STATUTE_SIZE = known(Figure.bytes("statute.maxBytes"));
    public static final Figure<LocalDate> COMPARED_ON = known(Figure.date("rulebook.comparedOn"));

    static {
        for (PlanClock clock : PlanClock.values()) {
            ALL.addAll(clock.figures());
        }
    }

    private Figures() {}

    /** Refuses parameters that do not have all of them, each in its unit. */
    static void require(List<Parameter> parameters) {
        ALL.forEach(figure -> figure.require(parameters));
    }

    private static <T> Figure<T> known(Figure<T> figure) {
        ALL.add(figure);
        return figure;
    }
}
