package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is not meant for everybody wants a sign-in before any page of it runs. */
class LockedPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LOCKED =
            Pattern.compile("<url-pattern>([^*<]+)\\*?</url-pattern>");

    /** Open to all, and the pages that lead to a sign-in. */
    private static final Set<String> OPEN =
            Set.of("/public/", "/index.xhtml", "/identity/login.xhtml", "/identity/setup.xhtml");

    @Test
    void every_page_is_public_or_locked() throws IOException {
        assertThat(open(pages(), Files.readString(PAGES.resolve("WEB-INF/web.xml")))).isEmpty();
    }

    @Test
    void a_folder_that_was_forgotten_would_be_seen() {
        String locked =
                "<security-constraint><url-pattern>/draw/*</url-pattern></security-constraint>";
        assertThat(
                        open(
                                List.of(
                                        "/draw/draw.xhtml",
                                        "/attic/box.xhtml",
                                        "/public/draw.xhtml"),
                                locked))
                .containsExactly("/attic/box.xhtml");
    }

    private static List<String> open(List<String> pages, String webXml) {
        String constraint = webXml.substring(webXml.indexOf("<security-constraint>"));
        List<String> locked = LOCKED.matcher(constraint).results().map(m -> m.group(1)).toList();
        return pages.stream()
                .filter(page -> OPEN.stream().noneMatch(page::startsWith))
                .filter(page -> locked.stream().noneMatch(page::startsWith))
                .toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
