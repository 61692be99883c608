package org.yangguang.draw.lists;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.inspector.InspectorView;

/** Why somebody or something is left out, goes or joins: the codes of the frozen files, of events and of void draws. */
public enum Ground {
    X01("窗口期内已被抽查"),
    X02("已注销、撤销或者终止"),
    X03("已立案查处"),
    X04("不属于本次抽查范围"),
    X05("重复登记，已合并"),
    X09("行政执法证件在检查期限内失效"),
    X10("检查期限内请假"),
    X11("没有系统账号，不能签收任务"),
    X12("没有在有效期内的合格培训考核"),
    R01("与招标人有利害关系"),
    R02("与招标代理机构有利害关系"),
    R03("与投标人有利害关系"),
    R04("与中标人有利害关系"),
    R05("与评标专家有利害关系"),
    R09("有其他可能影响公正检查的情形"),
    E01("检查对象查找不到、无法联系"),
    E02("项目已经终止或者已由其他机关处理，无法检查"),
    E03("检查人员调离、离职或者长期不能履职"),
    E04("检查人员的执法证件失效或者被收回"),
    E05("扩大抽查范围"),
    E06("正在另一次抽查中接受检查"),
    V01("公开号码停止产生或者迟迟不产生"),
    V02("冻结的名单或者计划有误"),
    V09("有其他不能继续的情形"),
    A01("没有可以依法派出的人员，经批准直接指派");

    private final String sentence;

    Ground(String sentence) {
        this.sentence = sentence;
    }

    /** Published with the plan, so that nobody has to guess a code. */
    public static Map<String, String> planned() {
        return Stream.of(values())
                .collect(
                        Collectors.toMap(
                                Ground::planKey, Ground::sentence, (a, b) -> a, TreeMap::new));
    }

    private String planKey() {
        return (name().matches("[XR].*") ? "x-excl." : "x-event.") + name();
    }

    /** The sentence of a code; the code itself when it is none of these. */
    public static String sentence(String code) {
        return Stream.of(values())
                .filter(ground -> ground.name().equals(code))
                .findFirst()
                .map(Ground::sentence)
                .orElse(code);
    }

    private String sentence() {
        return sentence;
    }

    static Ground ofInterestIn(PartyRole role) {
        return switch (role) {
            case TENDERER -> R01;
            case AGENCY -> R02;
            case BIDDER -> R03;
            case WINNER -> R04;
            case EXPERT -> R05;
        };
    }

    /** Why an inspector cannot serve from the first to the last day; empty when he can. */
    public static Optional<Ground> keepingOut(InspectorView person, LocalDate from, LocalDate to) {
        LocalDate expiry = person.certificateExpiry();
        if (expiry == null || expiry.isBefore(to)) {
            return Optional.of(X09);
        }
        if (person.leaves().stream().anyMatch(leave -> overlaps(leave, from, to))) {
            return Optional.of(X10);
        }
        if (!person.isTrained(to)) {
            return Optional.of(X12);
        }
        boolean noAccount = person.login() == null || person.login().isBlank();
        return noAccount ? Optional.of(X11) : Optional.empty();
    }

    static boolean overlaps(InspectorView.Leave leave, LocalDate from, LocalDate to) {
        return !leave.from().isAfter(to) && !leave.to().isBefore(from);
    }
}
