package org.yangguang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.WorkingCalendar;

/** The house of the style guide, derived from the classes. */
class ArchitectureTest {

    private static final Contexts CONTEXTS = Contexts.ofTheProduct();
    private static final JavaClasses CLASSES = CONTEXTS.classes();

    @Test
    void every_package_of_the_domain_declares_itself_a_bounded_context() {
        Set<String> undeclared = new TreeSet<>(CONTEXTS.packagesWithBeans());
        CONTEXTS.declared().keySet().forEach(name -> undeclared.remove(Contexts.ROOT + name));
        assertThat(undeclared)
                .as("packages with beans or entities but without @BoundedContext on package-info")
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
        Set<String> unused = new TreeSet<>(CONTEXTS.declaredArrows());
        unused.removeAll(CONTEXTS.arrows().keySet());
        assertThat(unused).as("arrows that mayUse names and nobody walks").isEmpty();
    }

    @Test
    void contexts_form_no_cycle() {
        slices().matching("org.yangguang.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle of contexts is one context with two names")
                .check(CLASSES);
    }

    @Test
    void modules_point_one_way() {
        noClasses()
                .that(resideInAnyPackage("org.yangguang.kernel..", "org.yangguang.dr1.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.yangguang..")
                                .and(
                                        describe(
                                                "outside kernel and dr1",
                                                c ->
                                                        !Set.of("kernel", "dr1")
                                                                .contains(Contexts.contextOf(c)))))
                .because("kernel <- rules <- core <- web <- ear")
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("org.yangguang.rules.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "org.hibernate.."))
                .because("rules know neither server nor database")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_wall_clock() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe("now() without a Clock", ArchitectureTest::asksTheWallClock))
                .because("time comes from the injected business clock (Asia/Shanghai)")
                .check(CLASSES);
    }

    @Test
    void every_bean_says_who_may_call_it() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ejb.Stateless")
                .or()
                .areAnnotatedWith("jakarta.ejb.Singleton")
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .because("a boundary without a role is open to everybody (S15)")
                .check(CLASSES);
    }

    @Test
    void entities_stay_inside_their_context() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .because("across contexts go ids, views and events")
                .check(CLASSES);
    }

    @Test
    void nothing_in_the_domain_has_setters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(
                        describe(
                                "of the domain",
                                (JavaClass c) ->
                                        CONTEXTS.declared().containsKey(Contexts.contextOf(c))))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an aggregate changes by acts with names")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void pages_touch_no_entity_no_hibernate_and_no_rules_engine() {
        noClasses()
                .that(resideInAPackage("org.yangguang.web.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "jakarta.persistence.criteria..",
                                "org.hibernate..",
                                "org.kie..",
                                "org.drools.."))
                .because("pages load, delegate and navigate")
                .check(CLASSES);
    }

    @Test
    void pages_that_outlive_a_request_ask_the_boundary_for_the_time() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.faces.view.ViewScoped")
                .should()
                .haveRawType(Clock.class)
                .orShould()
                .haveRawType(WorkingCalendar.class)
                .because("a clock cannot be kept with a page, and Weld finds out only on the page")
                .check(CLASSES);
    }

    @Test
    void only_enterprise_beans_ask_the_container_for_the_persistence_context() {
        noFields()
                .that()
                .areDeclaredInClassesThat(
                        describe(
                                "no enterprise beans",
                                (JavaClass c) ->
                                        !c.isAnnotatedWith("jakarta.ejb.Stateless")
                                                && !c.isAnnotatedWith("jakarta.ejb.Singleton")))
                .should()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("Weld may look for the persistence unit before it is there (Entities)")
                .check(CLASSES);
    }

    @Test
    void rules_that_can_be_broken_are_named_after_the_rule() {
        classes()
                .that()
                .areAssignableTo(RuleBroken.class)
                .should()
                .haveSimpleNameNotEndingWith("Exception")
                .because("the name says which rule was broken")
                .check(CLASSES);
    }

    @Test
    void randomness_comes_from_the_draw_or_from_a_secure_source() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .because("nobody may ask where a number came from and get no answer (DR1)")
                .check(CLASSES);
    }

    static boolean asksTheWallClock(JavaMethodCall call) {
        boolean now =
                call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.getName().equals("java.time.Clock"));
        boolean millis = call.getName().equals("currentTimeMillis");
        return now || millis;
    }

    static String line(Dependency dependency) {
        return dependency.getDescription();
    }
}
