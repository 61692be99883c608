package org.yangguang.rules.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.facts.TenderFacts.Bid;

/**
 * What tells one bid from another. A device may have several numbers, writes them in several ways,
 * and sometimes writes none: {@code 无} or all zeros is nobody's number.
 */
final class BidMarks {

    private static final Map<String, Function<Bid, String>> MARKS =
            Map.ofEntries(
                    Map.entry("单位负责人", Bid::legalRepresentative),
                    Map.entry("投标代理人", Bid::agentName),
                    Map.entry("项目负责人", Bid::projectManager),
                    Map.entry("保证金转出账户", Bid::bondPayer),
                    Map.entry("网卡地址", Bid::macAddress),
                    Map.entry("IP地址", Bid::ipAddress),
                    Map.entry("硬盘序列号", Bid::diskSerial),
                    Map.entry("处理器序列号", Bid::cpuSerial),
                    Map.entry("内存序列号", Bid::memorySerial),
                    Map.entry("投标文件特征码", Bid::fileMd5));
    private static final Set<String> BESIDES = Set.of("IP地址", "硬盘序列号", "处理器序列号", "内存序列号");

    /** A name alone tells nobody from a namesake: the number in brackets does. */
    private static final Set<String> PERSONS = Set.of("项目负责人");

    private static final Set<String> DEVICES =
            Stream.concat(BESIDES.stream(), Stream.of("网卡地址", "投标文件特征码"))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOTHING =
            Set.of(
                    "无",
                    "没有",
                    "未知",
                    "不详",
                    "空",
                    "N/A",
                    "NA",
                    "NULL",
                    "NONE",
                    "UNKNOWN",
                    "DEFAULT STRING",
                    "NOT SPECIFIED",
                    "SYSTEM SERIAL NUMBER",
                    "TO BE FILLED BY O.E.M.",
                    "/",
                    "-",
                    "--",
                    "0",
                    "0.0.0.0",
                    "127.0.0.1");
    private static final Pattern MAC =
            Pattern.compile("([0-9A-F]{2})[-:]?".repeat(5) + "([0-9A-F]{2})");
    private static final Pattern NOBODY = Pattern.compile("(0+|F+)");

    private BidMarks() {}

    /** The marks of a kind that a bid bears, comparable, each with how it was written. */
    static Map<String, String> of(Bid bid, String kind) {
        String text = Objects.requireNonNull(MARKS.get(kind), kind).apply(bid);
        Map<String, String> marks = new LinkedHashMap<>();
        if (isNumbered(bid, kind)) {
            marks.put(bid.managerNumber(), text == null ? "同一证件号码" : text);
            return marks;
        }
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

    /** Whether two bids name a person alike of whom at least one gives no number. */
    static boolean maybeSamePerson(Bid one, Bid other, String kind) {
        return PERSONS.contains(kind)
                && one != other
                && name(one, kind).filter(name(other, kind).orElse("")::equals).isPresent()
                && !(hasNumber(one, kind) && hasNumber(other, kind));
    }

    private static Optional<String> name(Bid bid, String kind) {
        return of(bid, kind).values().stream()
                .findFirst()
                .map(it -> it.replaceAll("\\s", "").replaceFirst("（.*", ""));
    }

    private static boolean hasNumber(Bid bid, String kind) {
        return isNumbered(bid, kind)
                || of(bid, kind).values().stream().allMatch(written -> written.contains("（"));
    }

    /** Whether the whole number of a person is known: it tells people apart, whatever they are called. */
    private static boolean isNumbered(Bid bid, String kind) {
        return PERSONS.contains(kind) && bid.managerNumber() != null;
    }

    /** Whether nothing is decided while some bid does not bear the mark. */
    static boolean isNeeded(String kind) {
        return !BESIDES.contains(kind);
    }

    private static String comparable(String written, String kind) {
        if (!DEVICES.contains(kind)) {
            return written.replaceAll("\\s", "");
        }
        String capitals = written.toUpperCase(Locale.ROOT);
        return MAC.matcher(capitals).matches() ? capitals.replaceAll("[-:]", "") : capitals;
    }
}
