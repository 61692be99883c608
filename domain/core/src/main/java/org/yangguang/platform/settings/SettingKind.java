package org.yangguang.platform.settings;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.PublicSource;

/** What the value of a setting has to be. */
enum SettingKind {
    FLAG(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")),
    /** One line of text. */
    TEXT(value -> value.chars().noneMatch(Character::isISOControl)),
    /** GB/T 2260. */
    REGION(value -> value.matches("\\d{6}")),
    /** A folder that is made where it is missing. */
    OWN_FOLDER(value -> isPath(value) && !Files.isRegularFile(Path.of(value))),
    /** A folder that is there. */
    FOLDER(SettingKind::isFolder),
    /** Folders that are there, joined as in a class path. */
    FOLDERS(value -> folders(value).allMatch(SettingKind::isFolder)),
    /** Codes of public sources of randomness (DR1 4.2), joined by commas, in any case. */
    SOURCES(value -> sources().containsAll(codes(value))),
    /** Where a site is reached, without query or fragment. */
    ADDRESS(SettingKind::isAddress);

    private final Predicate<String> right;

    SettingKind(Predicate<String> right) {
        this.right = right;
    }

    boolean allows(String value) {
        return right.test(value);
    }

    static List<String> codes(String value) {
        return value.isBlank()
                ? List.of()
                : List.of(value.toUpperCase(Locale.ROOT).replaceAll("\\s", "").split(","));
    }

    static Stream<String> folders(String value) {
        return Arrays.stream(value.split(File.pathSeparator)).filter(folder -> !folder.isBlank());
    }

    private static List<String> sources() {
        return Stream.concat(
                        PublicSource.all().stream().map(PublicSource::code),
                        Stream.of(Plan.NO_SOURCE.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isFolder(String value) {
        return isPath(value) && Files.isDirectory(Path.of(value));
    }

    private static boolean isAddress(String value) {
        try {
            URI address = new URI(value);
            return List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
