package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;
import org.yangguang.web.faces.Wired;

/** The pages as they are written: well formed, narrow, and asking only for what their beans have. */
class PagesTest {

    private static final int WIDEST = 160;
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern ASKED_OF_A_BEAN =
            Pattern.compile("(?<![\\w.'])(\\w+)\\.(\\w+)(?![\\w(])");
    private static final Pattern EXPRESSION = Pattern.compile("[#]\\{[^}]*}");
    private static final Pattern QUESTION =
            Pattern.compile("<y:(?:input|area|choice|day)\\s((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern PATH = Pattern.compile("value=\"#\\{(\\w+)\\.([\\w.]+)}\"");

    private final Map<String, String> pages = pages();
    private final Map<String, Class<?>> beans = beans();

    @Test
    void every_page_is_well_formed() {
        assertThat(pages).hasSizeGreaterThan(140).allSatisfy((name, page) -> parse(page));
    }

    @Test
    void no_line_is_wider_than_a_screen() {
        assertThat(pages)
                .allSatisfy(
                        (name, page) ->
                                assertThat(page.lines())
                                        .as(name)
                                        .allMatch(line -> line.length() <= WIDEST));
    }

    @Test
    void whatever_a_page_reads_of_a_bean_is_open_to_it() {
        Map<String, String> missing = new TreeMap<>();
        pages.forEach(
                (name, page) ->
                        expressions(page)
                                .flatMap(it -> ASKED_OF_A_BEAN.matcher(it).results())
                                .filter(it -> beans.containsKey(it.group(1)))
                                .filter(it -> !reads(beans.get(it.group(1)), it.group(2)))
                                .forEach(it -> missing.put(it.group(), name)));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_question_without_a_label_finds_one_in_both_languages() {
        TreeSet<String> keys = new TreeSet<>();
        pages.values().forEach(page -> keys.addAll(inferred(page)));
        assertThat(keys).hasSizeGreaterThan(30);
        for (Texts texts : List.of(Wired.chinese(), Wired.texts(Locale.ENGLISH))) {
            assertThat(keys).allSatisfy(key -> assertThat(texts.optional(key)).as(key).isPresent());
        }
    }

    private TreeSet<String> inferred(String page) {
        TreeSet<String> keys = new TreeSet<>();
        Matcher question = QUESTION.matcher(page);
        while (question.find()) {
            Matcher path = PATH.matcher(question.group(1));
            if (!question.group(1).contains("label=") && path.find()) {
                String context = beans.get(path.group(1)).getPackageName().replaceAll(".*\\.", "");
                keys.add(context + "." + path.group(2).replaceAll(".*\\.", ""));
            }
        }
        return keys;
    }

    private static Stream<String> expressions(String page) {
        return EXPRESSION.matcher(page).results().map(it -> it.group().replaceAll("'[^']*'", "''"));
    }

    private static boolean reads(Class<?> bean, String name) {
        String property = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        boolean field =
                Arrays.stream(bean.getDeclaredFields())
                        .filter(it -> it.getName().equals(name))
                        .anyMatch(
                                it ->
                                        it.isAnnotationPresent(Asked.class)
                                                || it.isAnnotationPresent(Shown.class));
        return field
                || Arrays.stream(bean.getMethods())
                        .map(Method::getName)
                        .anyMatch(List.of("get" + property, "is" + property, name)::contains);
    }

    private static void parse(String page) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser()
                    .parse(new InputSource(new StringReader(page)), new DefaultHandler());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                pages.put(PAGES.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().matches("[^$]*\\.class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
                Class<?> type = Class.forName(name, false, PagesTest.class.getClassLoader());
                String simple = type.getSimpleName();
                if (type.isAnnotationPresent(Named.class) && !Texts.class.equals(type)) {
                    beans.put(
                            simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1),
                            type);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return beans;
    }
}
