package org.yangguang.rules.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yangguang.rules.facts.TenderFacts.Bid;

/**
 * What tells one bid from another. A device may have several numbers, writes them in several ways,
 * and sometimes writes none: {@code 无} or all zeros is nobody's number.
 */
final class BidMarks {

    private static final Map<String, Function<Bid, String>> MARKS =
            Map.of(
                    "单位负责人", Bid::legalRepresentative,
                    "投标代理人", Bid::agentName,
                    "项目负责人", Bid::projectManager,
                    "保证金转出账户", Bid::bondPayer,
                    "网卡地址", Bid::macAddress,
                    "IP地址", Bid::ipAddress,
                    "硬盘序列号", Bid::diskSerial,
                    "投标文件特征码", Bid::fileMd5);
    private static final Set<String> DEVICES = Set.of("网卡地址", "IP地址", "硬盘序列号", "投标文件特征码");
    private static final Set<String> BESIDES = Set.of("IP地址", "硬盘序列号");
    private static final Set<String> NOTHING =
            Set.of("无", "未知", "空", "N/A", "NULL", "/", "-", "--", "0", "0.0.0.0", "127.0.0.1");
    private static final Pattern MAC =
            Pattern.compile("([0-9A-F]{2})[-:]?".repeat(5) + "([0-9A-F]{2})");
    private static final Pattern NOBODY = Pattern.compile("(0+|F+)");

    private BidMarks() {}

    /** The marks of a kind that a bid bears, comparable, each with how it was written. */
    static Map<String, String> of(Bid bid, String kind) {
        String text = Objects.requireNonNull(MARKS.get(kind), kind).apply(bid);
        Map<String, String> marks = new LinkedHashMap<>();
        if (text == null) {
            return marks;
        }
        String[] parts = DEVICES.contains(kind) ? text.split("[;；]") : new String[] {text};
        for (String part : parts) {
            String written = part.strip();
            String mark = comparable(written, kind);
            if (!written.isEmpty() && !NOTHING.contains(mark) && !NOBODY.matcher(mark).matches()) {
                marks.put(mark, written);
            }
        }
        return marks;
    }

    /** Whether nothing is decided while some bid does not bear the mark. */
    static boolean isNeeded(String kind) {
        return !BESIDES.contains(kind);
    }

    private static String comparable(String written, String kind) {
        if (!DEVICES.contains(kind)) {
            return written;
        }
        String capitals = written.toUpperCase(Locale.ROOT);
        return MAC.matcher(capitals).matches() ? capitals.replaceAll("[-:]", "") : capitals;
    }
}
