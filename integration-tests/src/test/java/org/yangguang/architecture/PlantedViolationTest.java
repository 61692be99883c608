package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Negative controls: every rule of the house sees what it forbids, and names it. */
class PlantedViolationTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importPackages(
                            "org.yangguang.planted",
                            "org.yangguang.plot",
                            "org.yangguang.lonely",
                            "org.yangguang.identity",
                            "org.yangguang.kernel.planted",
                            "org.yangguang.rules.planted",
                            "org.yangguang.web.planted");
    private static final Contexts PLANTED = new Contexts(CLASSES);
    private static final House HOUSE = new House(PLANTED);

    @ParameterizedTest
    @MethodSource
    void a_planted_violation_is_found_and_named(ArchRule rule, String named) {
        assertThat(rule.evaluate(CLASSES).getFailureReport().getDetails())
                .as(rule.getDescription())
                .anySatisfy(line -> assertThat(line).contains(named));
    }

    static Stream<Arguments> a_planted_violation_is_found_and_named() {
        return Stream.of(
                Arguments.of(HOUSE.contextsFormNoCycle(), "org.yangguang.planted.Trespasser"),
                Arguments.of(HOUSE.roomsFormNoCycle("org.yangguang.planted"), "west.West"),
                Arguments.of(HOUSE.theHallUsesNoRoom("org.yangguang.planted"), "east.East"),
                Arguments.of(HOUSE.modulesPointOneWay(), "kernel.planted.Climber"),
                Arguments.of(HOUSE.rulesKnowNeitherServerNorDatabase(), "rules.planted.Server"),
                Arguments.of(HOUSE.nobodyAsksTheWallClock(), "Offences$WallClock"),
                Arguments.of(HOUSE.everyBeanSaysWhoMayCallIt(), "Offences$OpenToEverybody"),
                Arguments.of(HOUSE.entitiesStayInsideTheirContext(), "plot.shed.Tool"),
                Arguments.of(HOUSE.whatCrossesAContextIsMadeForIt(), "plot.shed.Tool"),
                Arguments.of(HOUSE.whatCrossesAContextIsMadeForIt(), "plot.Helper"),
                Arguments.of(HOUSE.whatCrossesAContextIsMadeForIt(), "plot.shed.Ploughed"),
                Arguments.of(HOUSE.refusalsStandInTheRulesOfTheirRoom(), "plot.shed.Ploughed"),
                Arguments.of(HOUSE.actsStandInTheStoryOfTheirRoom(), "Offences$Told"),
                Arguments.of(HOUSE.nothingInTheDomainHasSetters(), "Offences$Setter.setAnything"),
                Arguments.of(
                        HOUSE.pagesTouchNoEntityNoHibernateAndNoRulesEngine(), "CriteriaBuilder"),
                Arguments.of(
                        HOUSE.pagesThatOutliveARequestAskTheBoundaryForTheTime(),
                        "PlantedPage.clock"),
                Arguments.of(
                        HOUSE.onlyEnterpriseBeansAskForThePersistenceContext(), "Offences$NoBean"),
                Arguments.of(HOUSE.rulesThatCanBeBrokenAreNamedAfterTheRule(), "PloughException"),
                Arguments.of(
                        HOUSE.randomnessComesFromTheDrawOrFromASecureSource(), "Offences$Dice"));
    }

    @Test
    void what_is_made_for_the_neighbours_may_cross() {
        assertThat(
                        HOUSE.whatCrossesAContextIsMadeForIt()
                                .evaluate(CLASSES)
                                .getFailureReport()
                                .getDetails())
                .noneSatisfy(line -> assertThat(line).contains("org.yangguang.identity.Role "));
    }

    @Test
    void an_undeclared_use_of_another_context_is_found_and_named() {
        assertThat(PLANTED.declared()).containsKeys("planted", "identity");
        assertThat(PLANTED.declaredArrows()).doesNotContain("planted → identity");
        assertThat(PLANTED.arrows()).containsKey("planted → identity");
        assertThat(ArchitectureTest.line(PLANTED.arrows().get("planted → identity")))
                .contains("org.yangguang.planted.Trespasser", "org.yangguang.identity.Role");
    }

    @Test
    void a_declared_arrow_that_nobody_walks_is_found() {
        assertThat(PLANTED.unusedArrows()).contains("planted → archive");
    }

    @Test
    void a_package_with_a_bean_that_declares_nothing_is_found() {
        assertThat(PLANTED.undeclared()).contains("lonely").doesNotContain("identity");
    }

    @Test
    void a_package_with_too_many_files_is_found(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("core/src/main/java/hall"));
        for (int file = 0; file < 3; file++) {
            Files.writeString(folder.resolve("Door" + file + ".java"), "");
        }
        assertThat(new SourceTree(root).packagesAbove(2))
                .containsExactly("core/src/main/java/hall (3)");
        assertThat(new SourceTree(root).packagesAbove(3)).isEmpty();
    }
}
