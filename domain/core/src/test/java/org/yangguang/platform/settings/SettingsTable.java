package org.yangguang.platform.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rows of {@code docs/settings.md} as the settings themselves would write them. */
final class SettingsTable {

    private SettingsTable() {}

    static List<String> rows() {
        return Arrays.stream(Setting.values()).map(SettingsTable::row).toList();
    }

    private static String row(Setting setting) {
        String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        setting.property(),
                        setting.purpose(Locale.ENGLISH),
                        setting.right(Locale.ENGLISH),
                        standard);
    }
}
