package org.yangguang.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the built archives say of the libraries in them, for machines and for people. */
class ThirdPartyTest {

    private static final Path EAR = Path.of("../ear/app/target/yangguang.ear");
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("AGPL|Affero|SSPL|Business Source|Commons Clause|Unknown license");

    @Test
    void the_archive_names_every_library_in_it_with_its_version() throws IOException {
        Map<String, byte[]> ear = entries(Files.newInputStream(EAR));
        String bill = text(ear, "META-INF/sbom.json");
        List<String> jars =
                ear.keySet().stream().filter(name -> name.matches("lib/.+\\.jar")).toList();
        assertThat(jars).hasSizeGreaterThan(40).allMatch(name -> name.matches(".*-\\d.*\\.jar"));
        List<String> unnamed = new ArrayList<>();
        for (String jar : jars) {
            String artifact = jar.substring(4).replaceFirst("-\\d.*", "");
            if (!bill.contains('"' + artifact + '"')) {
                unnamed.add(jar);
            }
        }
        assertThat(unnamed).as("libraries that the bill of materials does not name").isEmpty();
        assertThat(text(entries(stream(ear, "web.war")), "META-INF/sbom.json"))
                .contains("\"primefaces\"", "\"omnifaces\"");
    }

    @Test
    void every_licence_is_known_and_allowed() throws IOException {
        Map<String, byte[]> ear = entries(Files.newInputStream(EAR));
        String licences = text(ear, "META-INF/third-party-licences.txt");
        assertThat(licences)
                .contains("Drools :: Core", "Openhtmltopdf")
                .doesNotContainPattern(NOT_ALLOWED);
        assertThat(text(entries(stream(ear, "web.war")), "META-INF/third-party-licences.txt"))
                .contains("PrimeFaces", "OmniFaces")
                .doesNotContainPattern(NOT_ALLOWED);
        assertThat(NOT_ALLOWED.matcher("(GNU AGPL v3) Planted").find())
                .as("a licence that is not allowed would be seen")
                .isTrue();
    }

    private static String text(Map<String, byte[]> archive, String entry) {
        assertThat(archive).containsKey(entry);
        return new String(archive.get(entry), UTF_8);
    }

    private static InputStream stream(Map<String, byte[]> archive, String entry) {
        return new ByteArrayInputStream(archive.get(entry));
    }

    private static Map<String, byte[]> entries(InputStream archive) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean read =
                        entry.getName().startsWith("META-INF/") || entry.getName().endsWith(".war");
                entries.put(entry.getName(), read ? zip.readAllBytes() : new byte[0]);
            }
        }
        return entries;
    }
}
