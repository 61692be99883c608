package org.yangguang.platform.settings;

import java.util.List;

/** A setting is unknown or malformed: nothing starts until it is put right. No person at a screen could do that. */
final class SettingsRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SettingsRefused(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
