package org.yangguang.rules.engine;

import java.util.Locale;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.yangguang.rules.language.RuleLanguage;

/**
 * Turns rule files into Java classes. The build does it once; a server only loads what {@link
 * CompiledRules} finds. Only this class's own loader is used, so that it does not matter which
 * thread asks.
 */
final class RuleCompiler {

    private static final String ROOT = "org/yangguang/rules/";

    private static final String SOURCES = "src/main/resources/" + ROOT;

    private static final ClassLoader LOADER = RuleCompiler.class.getClassLoader();

    private RuleCompiler() {}

    /**
     * Compiles a set: never what its files say, only what the language prints of them.
     *
     * @throws IllegalStateException when the language refuses a file
     * @throws RuleFilesBroken when the engine does
     */
    static InternalKieModule compile(RuleSet set) {
        return compile(set, ExecutableModelProject.class);
    }

    /** The same as another kind of project: into Java classes, or into a network in memory. */
    static InternalKieModule compile(RuleSet set, Class<? extends KieBuilder.ProjectType> kind) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return build(set, kind);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static InternalKieModule build(
            RuleSet set, Class<? extends KieBuilder.ProjectType> kind) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.yangguang", idOf(set), "1");
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(id);
        Map<String, String> printed = RuleLanguage.shipped().drl();
        set.paths().forEach(path -> sources.write(SOURCES + path + ".drl", printed.get(path)));
        KieBuilder builder = services.newKieBuilder(sources, LOADER).buildAll(kind);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new RuleFilesBroken(set.name(), builder.getResults().getMessages());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static String idOf(RuleSet set) {
        return set.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
