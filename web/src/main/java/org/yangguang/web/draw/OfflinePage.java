package org.yangguang.web.draw;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Pages that are one HTML file each and need neither a network nor this site. */
public enum OfflinePage {
    /** 自己验一遍: recomputes a draw (DR1 7.3). */
    VERIFIER(
            "verify-offline.html",
            OfflineWords.CHINESE,
            OfflineWords.ENGLISH,
            List.of("/WEB-INF/draw/verifier.xhtml"),
            VerifierScripts.PAGE),
    /** 自己封存: makes a party's secret on its own device (DR1 4.1). */
    SECRET(
            "secret-offline.html",
            OfflineWords.SECRET_CHINESE,
            OfflineWords.SECRET_ENGLISH,
            List.of("/WEB-INF/draw/secret.html"),
            List.of("dr1/hash.js", "secret.js"));

    private final String file;
    private final OfflineWords chinese;
    private final OfflineWords english;
    private final List<String> parts;
    private final List<String> scripts;

    OfflinePage(
            String file,
            OfflineWords chinese,
            OfflineWords english,
            List<String> parts,
            List<String> scripts) {
        this.file = file;
        this.chinese = chinese;
        this.english = english;
        this.parts = parts;
        this.scripts = scripts;
    }

    /** The name under which it is saved. */
    public String file() {
        return file;
    }

    static Optional<OfflinePage> named(String file) {
        return Arrays.stream(values()).filter(page -> page.file.equals(file)).findFirst();
    }

    /**
     * The whole page.
     *
     * @param resource the text of a file of the web application, by its path from the root
     */
    public String html(UnaryOperator<String> resource) {
        String inside = parts.stream().map(resource).collect(joining());
        return resource.apply("/WEB-INF/draw/offline.html")
                .replace("{{css}}", styles(resource))
                .replace("{{mark}}", resource.apply("/resources/img/mark.svg"))
                .replace("{{part}}", inside)
                .replace("{{id}}", name().toLowerCase(Locale.ROOT))
                .replace("{{zh}}", attribute(chinese.lines()))
                .replace("{{en}}", attribute(english.lines()))
                .replace("{{script}}", scripts(resource));
    }

    private static String styles(UnaryOperator<String> resource) {
        return Stream.of("yangguang.css", "verify.css")
                .map(name -> resource.apply("/resources/css/" + name))
                .collect(joining());
    }

    private String scripts(UnaryOperator<String> resource) {
        return Stream.concat(scripts.stream(), Stream.of("offline.js"))
                .map(name -> resource.apply("/resources/js/" + name))
                .collect(joining("\n"));
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
