package org.yangguang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Shared;
import org.yangguang.kernel.calendar.WorkingCalendar;

/**
 * The rules of the house, each with its reason. {@link ArchitectureTest} holds the product to them, {@link
 * PlantedViolationTest} shows for each that it sees what it forbids.
 */
final class House {

    private static final Set<String> BASE = Set.of("kernel", "dr1");

    private final Contexts contexts;

    House(Contexts contexts) {
        this.contexts = contexts;
    }

    ArchRule contextsFormNoCycle() {
        return slices().matching("org.yangguang.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle of contexts is one context with two names");
    }

    /** @param context package of a context, or of a part of a module */
    ArchRule roomsFormNoCycle(String context) {
        return slices().matching(context + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("two rooms that need each other are one room");
    }

    ArchRule theHallUsesNoRoom(String context) {
        return noClasses()
                .that(describe("in " + context, c -> c.getPackageName().equals(context)))
                .should()
                .dependOnClassesThat(
                        describe(
                                "in its rooms (what the rule compiler makes stands in P…)",
                                c -> c.getPackageName().matches(context + "\\.[a-z].*")))
                .allowEmptyShould(true)
                .because("what stands in the context itself is what all its rooms know");
    }

    ArchRule modulesPointOneWay() {
        return noClasses()
                .that(resideInAnyPackage("org.yangguang.kernel..", "org.yangguang.dr1.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.yangguang..")
                                .and(
                                        describe(
                                                "outside kernel and dr1",
                                                c -> !BASE.contains(Contexts.contextOf(c)))))
                .because("kernel <- rules <- core <- web <- ear");
    }

    ArchRule rulesKnowNeitherServerNorDatabase() {
        return noClasses()
                .that(resideInAPackage("org.yangguang.rules.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "org.hibernate.."))
                .because("rules know neither server nor database");
    }

    ArchRule nobodyAsksTheWallClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe("now() without a Clock", House::asksTheWallClock))
                .because("time comes from the injected business clock (Asia/Shanghai)");
    }

    ArchRule everyBeanSaysWhoMayCallIt() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ejb.Stateless")
                .or()
                .areAnnotatedWith("jakarta.ejb.Singleton")
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .because("a boundary without a role is open to everybody (S15)");
    }

    ArchRule entitiesStayInsideTheirContext() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(
                        new ArchCondition<>("be used by their own context only") {
                            @Override
                            public void check(JavaClass entity, ConditionEvents events) {
                                entity.getDirectDependenciesToSelf().stream()
                                        .filter(House::crosses)
                                        .forEach(
                                                use ->
                                                        events.add(
                                                                SimpleConditionEvent.violated(
                                                                        use,
                                                                        use.getDescription())));
                            }
                        })
                .because("across contexts go ids, views and events");
    }

    ArchRule whatCrossesAContextIsMadeForIt() {
        DescribedPredicate<JavaClass> closed =
                describe(
                        "of another context and neither boundary, record, enum, act, interface nor @Shared",
                        c -> isOfAContext(c) && !isMadeToCross(c.getBaseComponentType()));
        return classes()
                .that()
                .resideInAPackage("org.yangguang..")
                .should(
                        new ArchCondition<>("use of other contexts only what is made for it") {
                            @Override
                            public void check(JavaClass user, ConditionEvents events) {
                                user.getDirectDependenciesFromSelf().stream()
                                        .filter(House::crosses)
                                        .filter(use -> closed.test(use.getTargetClass()))
                                        .forEach(
                                                use ->
                                                        events.add(
                                                                SimpleConditionEvent.violated(
                                                                        use,
                                                                        use.getDescription())));
                            }
                        })
                .because("entities, helpers and refusals may change without asking the neighbours");
    }

    ArchRule refusalsStandInTheRulesOfTheirRoom() {
        return classes()
                .that(isOfAContext("refusals of a context", RuleBroken.class))
                .and(describe("no tool of all", c -> !c.isAnnotatedWith(Shared.class)))
                .should(
                        be(
                                describe(
                                        "nested in a package-private …Rules",
                                        c ->
                                                c.getEnclosingClass()
                                                        .filter(
                                                                o ->
                                                                        o.getSimpleName()
                                                                                .endsWith("Rules"))
                                                        .filter(o -> !isPublic(o))
                                                        .isPresent())))
                .because("what a room refuses can be read on one page");
    }

    ArchRule actsStandInTheStoryOfTheirRoom() {
        return classes()
                .that(isOfAContext("acts of a context", Act.class))
                .and(describe("records", JavaClass::isRecord))
                .should(
                        be(
                                describe(
                                        "nested in a public …Act",
                                        c ->
                                                c.getEnclosingClass()
                                                        .filter(JavaClass::isInterface)
                                                        .filter(House::isPublic)
                                                        .filter(
                                                                o ->
                                                                        o.getSimpleName()
                                                                                .endsWith("Act"))
                                                        .isPresent())))
                .because("the story of a room can be read on one page");
    }

    ArchRule nothingInTheDomainHasSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(describe("of the domain", this::isOfAContext))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an aggregate changes by acts with names")
                .allowEmptyShould(true);
    }

    ArchRule pagesTouchNoEntityNoHibernateAndNoRulesEngine() {
        return noClasses()
                .that(resideInAPackage("org.yangguang.web.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "jakarta.persistence.criteria..",
                                "org.hibernate..",
                                "org.kie..",
                                "org.drools.."))
                .because("pages load, delegate and navigate");
    }

    ArchRule pagesThatOutliveARequestAskTheBoundaryForTheTime() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.faces.view.ViewScoped")
                .should()
                .haveRawType(Clock.class)
                .orShould()
                .haveRawType(WorkingCalendar.class)
                .because("a clock cannot be kept with a page, and Weld finds out only on the page");
    }

    ArchRule onlyEnterpriseBeansAskForThePersistenceContext() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(
                        describe(
                                "no enterprise beans",
                                (JavaClass c) ->
                                        !c.isAnnotatedWith("jakarta.ejb.Stateless")
                                                && !c.isAnnotatedWith("jakarta.ejb.Singleton")))
                .should()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("Weld may look for the persistence unit before it is there (Entities)");
    }

    ArchRule rulesThatCanBeBrokenAreNamedAfterTheRule() {
        return classes()
                .that()
                .areAssignableTo(RuleBroken.class)
                .should()
                .haveSimpleNameNotEndingWith("Exception")
                .because("the name says which rule was broken");
    }

    ArchRule randomnessComesFromTheDrawOrFromASecureSource() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .because("nobody may ask where a number came from and get no answer (DR1)");
    }

    private static boolean asksTheWallClock(JavaMethodCall call) {
        boolean now =
                call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.getName().equals("java.time.Clock"));
        boolean millis = call.getName().equals("currentTimeMillis");
        return now || millis;
    }

    private static boolean crosses(Dependency use) {
        return !Contexts.contextOf(use.getOriginClass())
                .equals(Contexts.contextOf(use.getTargetClass()));
    }

    private boolean isOfAContext(JavaClass c) {
        return contexts.declared().containsKey(Contexts.contextOf(c));
    }

    private DescribedPredicate<JavaClass> isOfAContext(String what, Class<?> type) {
        Predicate<JavaClass> concrete = c -> !c.getModifiers().contains(JavaModifier.ABSTRACT);
        return describe(what, c -> isOfAContext(c) && c.isAssignableTo(type) && concrete.test(c));
    }

    private static boolean isMadeToCross(JavaClass c) {
        return c.isAnnotatedWith("jakarta.ejb.Stateless")
                || c.isAnnotatedWith("jakarta.ejb.Singleton")
                || c.isRecord()
                || c.isEnum()
                || c.isInterface()
                || c.isAnnotatedWith(Shared.class);
    }

    private static boolean isPublic(JavaClass c) {
        return c.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
