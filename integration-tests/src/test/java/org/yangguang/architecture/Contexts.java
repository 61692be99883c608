package org.yangguang.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.kernel.BoundedContext;
import org.yangguang.kernel.ContextName;

/** The contexts as the classes tell them: names and arrows are derived, never typed. */
final class Contexts {

    static final String ROOT = "org.yangguang.";

    private final JavaClasses classes;

    Contexts(JavaClasses classes) {
        this.classes = classes;
    }

    static Contexts ofTheProduct() {
        return new Contexts(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.yangguang"));
    }

    JavaClasses classes() {
        return classes;
    }

    /** Name to declaration, for every annotated package. */
    Map<String, BoundedContext> declared() {
        Map<String, BoundedContext> contexts = new TreeMap<>();
        packages()
                .filter(p -> p.isAnnotatedWith(BoundedContext.class))
                .forEach(
                        p ->
                                contexts.put(
                                        p.getRelativeName(),
                                        p.getAnnotationOfType(BoundedContext.class)));
        return contexts;
    }

    /** Contexts of the EJB jar: everything with a stateless or singleton bean or an entity in it. */
    private Set<String> contextsWithBeans() {
        return classes.stream()
                .filter(
                        c ->
                                c.isAnnotatedWith("jakarta.ejb.Stateless")
                                        || c.isAnnotatedWith("jakarta.ejb.Singleton")
                                        || c.isAnnotatedWith("jakarta.persistence.Entity"))
                .map(Contexts::contextOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Contexts with beans or entities that no package-info declares. */
    Set<String> undeclared() {
        Set<String> undeclared = new TreeSet<>(contextsWithBeans());
        undeclared.removeAll(declared().keySet());
        return undeclared;
    }

    /** Arrows that are declared and that nobody walks. */
    Set<String> unusedArrows() {
        Set<String> unused = new TreeSet<>(declaredArrows());
        unused.removeAll(arrows().keySet());
        return unused;
    }

    /** Packages that may have rooms: contexts, and the parts of the other modules. */
    Set<String> contextPackages() {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(Contexts::contextPackage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String contextPackage(String name) {
        String context = ContextName.ofPackage(name);
        return name.startsWith(ROOT + context)
                ? ROOT + context
                : name.substring(0, name.indexOf('.' + context) + 1 + context.length());
    }

    /** {@code from → to} for every use of one context by another, with one example each. */
    Map<String, Dependency> arrows() {
        Set<String> names = declared().keySet();
        Map<String, Dependency> arrows = new TreeMap<>();
        for (JavaClass c : classes) {
            String from = contextOf(c);
            if (from.isEmpty() || !names.contains(from)) {
                continue;
            }
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                String to = contextOf(d.getTargetClass());
                if (names.contains(to) && !to.equals(from)) {
                    arrows.putIfAbsent(from + " → " + to, d);
                }
            }
        }
        return arrows;
    }

    Set<String> declaredArrows() {
        Set<String> arrows = new TreeSet<>();
        declared()
                .forEach(
                        (name, context) ->
                                Arrays.stream(context.mayUse())
                                        .forEach(to -> arrows.add(name + " → " + to)));
        return arrows;
    }

    /** The context a class lives in: the segment after the root, unless it is web, rules, kernel … */
    static String contextOf(JavaClass c) {
        JavaClass component = c.getBaseComponentType();
        String name = component.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private java.util.stream.Stream<JavaPackage> packages() {
        return classes.stream().map(JavaClass::getPackage).distinct();
    }
}
