package org.yangguang.platform.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Mode;

/**
 * The settings of this installation, all known and well-formed.
 *
 * @param data folder of the files that are kept
 * @param fonts folder whose fonts documents prefer
 * @param ruleWorker class path of the process that checks drafts of rules; empty where there is none
 * @param site address that certificates print, without a slash at the end
 * @param drawSources codes of the public sources offered, in capitals; empty for all
 */
public record Settings(
        Mode mode,
        Path data,
        Optional<Path> fonts,
        List<Path> ruleWorker,
        Optional<String> site,
        List<String> drawSources,
        Bureau bureau) {

    /**
     * Reads what was set, by name.
     *
     * @throws IllegalArgumentException with a sentence in Chinese and English for each name that is unknown and each
     *     value that is malformed
     */
    public static Settings of(Map<String, String> given) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(given).forEach((property, value) -> faults.addAll(faultsOf(property, value)));
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
        Values values = new Values(given);
        return new Settings(
                values.isOn(Setting.DEMO) ? Mode.DEMO : Mode.PRODUCTION,
                Path.of(values.of(Setting.DATA)),
                values.given(Setting.FONTS).map(Path::of),
                SettingKind.folders(values.of(Setting.RULES_WORKER))
                        .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                        .toList(),
                values.given(Setting.SITE).map(address -> address.replaceFirst("/+$", "")),
                SettingKind.codes(values.of(Setting.DRAW_SOURCES)),
                new Bureau(
                        values.of(Setting.BUREAU_NAME),
                        values.of(Setting.BUREAU_MARK),
                        values.of(Setting.BUREAU_REGION),
                        values.isOn(Setting.BUREAU_PENALISES)));
    }

    private static List<String> faultsOf(String property, String value) {
        return Setting.named(property)
                .map(
                        setting ->
                                setting.allows(value)
                                        ? List.<String>of()
                                        : SettingWords.malformed(setting, value))
                .orElseGet(() -> SettingWords.unknown(property));
    }

    private record Values(Map<String, String> given) {

        String of(Setting setting) {
            return given.getOrDefault(setting.property(), setting.standard());
        }

        Optional<String> given(Setting setting) {
            return Optional.of(of(setting)).filter(value -> !value.isEmpty());
        }

        boolean isOn(Setting setting) {
            return Boolean.parseBoolean(of(setting));
        }
    }
}
