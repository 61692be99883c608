package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.ObligationAct.ObligationMet;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.ContextName;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.roster.subject.SubjectAct.SubjectSwitched;
import org.yangguang.roster.subject.SubjectId;

/** Every sentence exists in both languages, for every rule that can be broken and every act that is kept. */
class TextsTest {

    private static final Path WEB = Path.of("../web/src/main");
    private static final Pattern KEY =
            Pattern.compile("t(?:\\['|\\.of\\(')([a-z0-9]+\\.[A-Za-z0-9.]+)'");
    private static final Path GROUNDS =
            Path.of(
                    "../domain/core/src/main/resources/org/yangguang/draw/lists/wording.properties");
    private static final String INSPECTOR_CHANGE = "org.yangguang.roster.inspector.InspectorChange";
    private static final Contexts CONTEXTS = Contexts.ofTheProduct();

    @Test
    void chinese_and_english_have_the_same_keys_and_placeholders() throws IOException {
        Map<String, String> chinese = texts(false);
        Map<String, String> english = texts(true);
        assertThat(english.keySet()).as("keys of English").isEqualTo(chinese.keySet());
        assertThat(english)
                .allSatisfy(
                        (key, text) ->
                                assertThat(placeholders(text))
                                        .as(key)
                                        .isEqualTo(placeholders(chinese.get(key))));
    }

    @Test
    void english_texts_hold_no_chinese_words() throws IOException {
        assertThat(texts(true))
                .as("documents and proper names are allowed to be Chinese, whole sentences are not")
                .allSatisfy(
                        (key, text) ->
                                assertThat(text.codePoints().filter(TextsTest::isHan).count())
                                        .as(key)
                                        .isLessThan(12));
    }

    @Test
    void every_rule_that_can_be_broken_has_its_sentence() throws IOException {
        Set<String> keys = texts(false).keySet();
        assertThat(concrete(RuleBroken.class, ".error."))
                .filteredOn(
                        key ->
                                keys.stream()
                                        .noneMatch(k -> k.equals(key) || k.startsWith(key + ".")))
                .as("rules without a sentence")
                .isEmpty();
    }

    @Test
    void every_act_has_its_sentence() throws IOException {
        Set<String> missing = concrete(Act.class, ".act.");
        missing.removeAll(texts(false).keySet());
        assertThat(missing).as("acts without a sentence").isEmpty();
    }

    @Test
    void every_code_that_a_trace_keeps_is_read_as_a_word() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Object change : Class.forName(INSPECTOR_CHANGE).getEnumConstants()) {
            codes.add("roster.word." + change);
        }
        for (boolean either : List.of(true, false)) {
            Act switched = new SubjectSwitched(new SubjectId("PRJ:1"), "", either, "");
            Act met = new ObligationMet(Duty.values()[0], 1, "", LocalDate.EPOCH, either);
            codes.add("roster.word." + switched.details().get(1));
            codes.add("accountability.word." + met.details().get(2));
        }
        assertThat(codes).hasSizeGreaterThan(4);
        codes.removeAll(texts(false).keySet());
        assertThat(codes).as("codes without a word").isEmpty();
    }

    @Test
    void a_ground_reads_on_screen_as_it_is_published_with_the_plan() throws IOException {
        Map<String, String> published = new TreeMap<>();
        load(GROUNDS).forEach((key, text) -> published.put("draw." + key, (String) text));
        published.keySet().removeIf(key -> !key.startsWith("draw.ground."));
        assertThat(published).isNotEmpty();
        assertThat(texts(false)).containsAllEntriesOf(published);
    }

    @Test
    void every_key_on_a_page_exists() throws IOException {
        Set<String> keys = texts(false).keySet();
        Set<String> used = new TreeSet<>();
        try (var pages = Files.walk(WEB.resolve("webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(page));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.removeIf(key -> isSaid(key, keys));
        assertThat(used).as("keys on pages that no bundle has").isEmpty();
    }

    @Test
    void an_enum_that_screens_name_has_a_name_for_every_constant() throws IOException {
        Set<String> keys = texts(false).keySet();
        Set<String> unnamed =
                CONTEXTS.classes().stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> unnamed(type, keys))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unnamed).as("constants without a name beside others that have one").isEmpty();
    }

    @Test
    void a_constant_without_a_name_would_be_seen() {
        JavaClass verdict = CONTEXTS.classes().get("org.yangguang.accountability.overrun.Verdict");
        String prefix = "accountability.enum.Verdict.";
        assertThat(unnamed(verdict, Set.of(prefix + "CONFIRMED")))
                .containsExactly(prefix + "EXEMPT");
        assertThat(unnamed(verdict, Set.of("accountability.enum.Duty.K1"))).isEmpty();
    }

    /** Constants without a key; none of an enum that no key names, since no screen shows it. */
    private static Stream<String> unnamed(JavaClass type, Set<String> keys) {
        String prefix =
                ContextName.ofPackage(type.getPackageName())
                        + ".enum."
                        + type.getSimpleName()
                        + ".";
        return keys.stream().noneMatch(key -> key.startsWith(prefix))
                ? Stream.of()
                : type.getFields().stream()
                        .filter(f -> f.getModifiers().contains(JavaModifier.ENUM))
                        .map(f -> prefix + f.getName())
                        .filter(key -> !keys.contains(key));
    }

    /** A key that ends in a dot is completed by a code at run time: some sentence has to begin so. */
    private static boolean isSaid(String key, Set<String> keys) {
        return key.endsWith(".")
                ? keys.stream().anyMatch(k -> k.startsWith(key))
                : keys.contains(key);
    }

    /** {@code context + infix + name} of every concrete subtype. */
    private static Set<String> concrete(Class<?> type, String infix) {
        return CONTEXTS.classes().stream()
                .filter(c -> c.isAssignableTo(type) && !c.isInterface())
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(c -> !c.getPackageName().startsWith("org.yangguang.planted"))
                .map(c -> ContextName.ofPackage(c.getPackageName()) + infix + c.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(boolean english) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (var files = Files.list(WEB.resolve("resources/texts"))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith("_en.properties") == english) {
                    load(file).forEach((k, v) -> all.put((String) k, (String) v));
                }
            }
        }
        return all;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d+)[^}]*}")
                .matcher(text)
                .results()
                .map(((Function<java.util.regex.MatchResult, String>) m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
