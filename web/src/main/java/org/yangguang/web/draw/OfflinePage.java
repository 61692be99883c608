package org.yangguang.web.draw;

import static java.util.stream.Collectors.joining;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The verifier as one HTML file that needs neither a network nor this site (DR1 7.3). */
public final class OfflinePage {

    private OfflinePage() {}

    /**
     * The whole page.
     *
     * @param resource the text of a file of the web application, by its path from the root
     */
    public static String of(UnaryOperator<String> resource) {
        return resource.apply("/WEB-INF/draw/offline.html")
                .replace("{{css}}", styles(resource))
                .replace("{{mark}}", resource.apply("/resources/img/mark.svg"))
                .replace("{{verifier}}", resource.apply("/WEB-INF/draw/verifier.xhtml"))
                .replace("{{zh}}", attribute(VerifierWords.CHINESE.lines()))
                .replace("{{en}}", attribute(VerifierWords.ENGLISH.lines()))
                .replace("{{script}}", scripts(resource));
    }

    private static String styles(UnaryOperator<String> resource) {
        return Stream.of("yangguang.css", "verify.css")
                .map(name -> resource.apply("/resources/css/" + name))
                .collect(joining());
    }

    private static String scripts(UnaryOperator<String> resource) {
        return Stream.concat(VerifierScripts.PAGE.stream(), Stream.of("offline.js"))
                .map(name -> resource.apply("/resources/js/" + name))
                .collect(joining("\n"));
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
