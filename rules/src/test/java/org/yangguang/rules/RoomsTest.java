package org.yangguang.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the rules. */
class RoomsTest {

    private static final String ROOT = "org.yangguang.rules";
    private static final int MOST_FILES = 30;
    private static final Pattern COMPILED_RULES = Pattern.compile(".*[0-9A-F]{32}.*\\.class");
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(where -> !where.matches(COMPILED_RULES))
                    .importPackages(ROOT);
    private static final ArchRule NO_CYCLE =
            slices().matching(ROOT + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("rooms that lead back to each other are one room with two doors");

    @Test
    void rooms_form_no_cycle() {
        NO_CYCLE.check(CLASSES);
    }

    @Test
    void a_planted_cycle_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackages(ROOT + ".planted");
        assertThatThrownBy(() -> NO_CYCLE.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("planted.left")
                .hasMessageContaining("planted.right");
    }

    @Test
    void no_room_has_more_than_thirty_files() {
        Map<String, Long> files =
                CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(files)
                .containsKey(ROOT + ".language.sentence")
                .allSatisfy(
                        (room, count) ->
                                assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
    }
}
