package org.yangguang.platform.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Everything that may be set: system properties of the server, told one by one in {@code docs/settings.md}. */
public enum Setting {
    DEMO("yangguang.demo", SettingKind.FLAG, "false"),
    DATA("yangguang.data", SettingKind.OWN_FOLDER, "data"),
    FONTS("yangguang.fonts", SettingKind.FOLDER, ""),
    RULES_WORKER("yangguang.rules.worker", SettingKind.FOLDERS, ""),
    SITE("yangguang.site", SettingKind.ADDRESS, ""),
    DRAW_SOURCES("yangguang.draw.sources", SettingKind.SOURCES, ""),
    BUREAU_NAME("yangguang.bureau.name", SettingKind.TEXT, "滇池市阳光区政务服务管理局"),
    BUREAU_MARK("yangguang.bureau.mark", SettingKind.TEXT, "阳政务"),
    BUREAU_REGION("yangguang.bureau.region", SettingKind.REGION, "530199"),
    BUREAU_PENALISES("yangguang.bureau.penalises", SettingKind.FLAG, "false");

    /** Every setting's name begins with it, and nothing else does. */
    public static final String PREFIX = "yangguang.";

    private final String property;
    private final SettingKind kind;
    private final String standard;

    Setting(String property, SettingKind kind, String standard) {
        this.property = property;
        this.kind = kind;
        this.standard = standard;
    }

    /** Name of the system property. */
    public String property() {
        return property;
    }

    /** What holds where nothing is set; empty for nothing at all. */
    String standard() {
        return standard;
    }

    boolean allows(String value) {
        return !value.isBlank() && kind.allows(value);
    }

    /** What the setting is for. */
    String purpose(Locale language) {
        return SettingWords.of(language, property);
    }

    /** What its value has to be. */
    String right(Locale language) {
        return SettingWords.of(language, kind.name());
    }

    static Optional<Setting> named(String property) {
        return Arrays.stream(values()).filter(s -> s.property.equals(property)).findFirst();
    }

    /** The one whose name takes the fewest changes of a letter, for whoever mistyped. */
    static Setting nearest(String property) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(s -> changes(property, s.property)))
                .orElseThrow();
    }

    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
