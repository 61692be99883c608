package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules of its {@link House}, derived from the classes. */
class ArchitectureTest {

    private static final int LARGEST_PACKAGE = 30;
    private static final Contexts CONTEXTS = Contexts.ofTheProduct();
    private static final JavaClasses CLASSES = CONTEXTS.classes();
    private static final House HOUSE = new House(CONTEXTS);

    @Test
    void every_package_of_the_domain_declares_itself_a_bounded_context() {
        assertThat(CONTEXTS.undeclared())
                .as("contexts with beans or entities but without @BoundedContext on package-info")
                .isEmpty();
    }

    @Test
    void only_declared_arrows_are_used() {
        Set<String> declared = CONTEXTS.declaredArrows();
        assertThat(CONTEXTS.arrows().entrySet())
                .as("uses between contexts that mayUse does not name")
                .filteredOn(arrow -> !declared.contains(arrow.getKey()))
                .extracting(arrow -> arrow.getKey() + " because of " + line(arrow.getValue()))
                .isEmpty();
    }

    @Test
    void declared_arrows_are_used() {
        assertThat(CONTEXTS.unusedArrows())
                .as("arrows that mayUse names and nobody walks")
                .isEmpty();
    }

    @Test
    void contexts_form_no_cycle() {
        HOUSE.contextsFormNoCycle().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("contextPackages")
    void rooms_of_a_context_form_no_cycle(String context) {
        HOUSE.roomsFormNoCycle(context).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("halls")
    void what_stands_outside_the_rooms_uses_none(String context) {
        HOUSE.theHallUsesNoRoom(context).check(CLASSES);
    }

    /** A part of the rules is a facade above its rooms instead, which its own test holds free of cycles. */
    static Stream<String> halls() {
        return contextPackages().stream().filter(name -> !name.startsWith("org.yangguang.rules."));
    }

    static Set<String> contextPackages() {
        return CONTEXTS.contextPackages();
    }

    @Test
    void no_package_is_too_large_to_be_looked_through() throws IOException {
        Set<String> large = SourceTree.ofTheProduct().packagesAbove(LARGEST_PACKAGE);
        assertThat(large)
                .as("packages above %d files: give them rooms by aggregate", LARGEST_PACKAGE)
                .isEmpty();
    }

    @Test
    void modules_point_one_way() {
        HOUSE.modulesPointOneWay().check(CLASSES);
        HOUSE.rulesKnowNeitherServerNorDatabase().check(CLASSES);
    }

    @Test
    void nobody_asks_the_wall_clock() {
        HOUSE.nobodyAsksTheWallClock().check(CLASSES);
    }

    @Test
    void every_bean_says_who_may_call_it() {
        HOUSE.everyBeanSaysWhoMayCallIt().check(CLASSES);
    }

    @Test
    void entities_stay_inside_their_context() {
        HOUSE.entitiesStayInsideTheirContext().check(CLASSES);
    }

    @Test
    void what_crosses_a_context_is_made_for_it() {
        HOUSE.whatCrossesAContextIsMadeForIt().check(CLASSES);
    }

    @Test
    void refusals_stand_in_the_rules_of_their_room() {
        HOUSE.refusalsStandInTheRulesOfTheirRoom().check(CLASSES);
    }

    @Test
    void acts_stand_in_the_story_of_their_room() {
        HOUSE.actsStandInTheStoryOfTheirRoom().check(CLASSES);
    }

    @Test
    void nothing_in_the_domain_has_setters() {
        HOUSE.nothingInTheDomainHasSetters().check(CLASSES);
    }

    @Test
    void pages_touch_no_entity_no_hibernate_and_no_rules_engine() {
        HOUSE.pagesTouchNoEntityNoHibernateAndNoRulesEngine().check(CLASSES);
    }

    @Test
    void pages_that_outlive_a_request_ask_the_boundary_for_the_time() {
        HOUSE.pagesThatOutliveARequestAskTheBoundaryForTheTime().check(CLASSES);
    }

    @Test
    void only_enterprise_beans_ask_the_container_for_the_persistence_context() {
        HOUSE.onlyEnterpriseBeansAskForThePersistenceContext().check(CLASSES);
    }

    @Test
    void rules_that_can_be_broken_are_named_after_the_rule() {
        HOUSE.rulesThatCanBeBrokenAreNamedAfterTheRule().check(CLASSES);
    }

    @Test
    void randomness_comes_from_the_draw_or_from_a_secure_source() {
        HOUSE.randomnessComesFromTheDrawOrFromASecureSource().check(CLASSES);
    }

    static String line(Dependency dependency) {
        return dependency.getDescription();
    }
}
