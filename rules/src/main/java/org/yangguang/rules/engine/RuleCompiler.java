package org.yangguang.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Turns rule files into Java classes. The build does it once; a server only loads what {@link
 * CompiledRules} finds. Only this class's own loader is used, so that it does not matter which
 * thread asks.
 */
public final class RuleCompiler {

    private static final String ROOT = "org/yangguang/rules/";

    /** Stands before the title line of a rule file, on the same line, so that line numbers hold. */
    private static final String HEADER =
            "package org.yangguang.rules.%s; import org.yangguang.rules.engine.*; ";

    private static final ClassLoader LOADER = RuleCompiler.class.getClassLoader();

    private RuleCompiler() {}

    /**
     * Compiles the named files of a folder with the common dictionary and the folder's own.
     *
     * @throws RuleFilesBroken when a sentence or table does not compile
     */
    static InternalKieModule compile(String folder, List<String> files) {
        return compile(folder, files, ExecutableModelProject.class);
    }

    /** The same as another kind of project: into Java classes, or into a network in memory. */
    static InternalKieModule compile(
            String folder, List<String> files, Class<? extends KieBuilder.ProjectType> kind) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return build(folder, files, kind);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static InternalKieModule build(
            String folder, List<String> files, Class<? extends KieBuilder.ProjectType> kind) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.yangguang", idOf(folder, files), "1");
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(id);
        Stream.concat(dictionaries(folder), files.stream().map(file -> folder + "/" + file))
                .forEach(path -> sources.write("src/main/resources/" + ROOT + path, source(path)));
        KieBuilder builder = services.newKieBuilder(sources, LOADER).buildAll(kind);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new RuleFilesBroken(folder, builder.getResults().getMessages());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static String idOf(String folder, List<String> files) {
        return (folder + "-" + files.get(0)).toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "-");
    }

    static Stream<String> dictionaries(String folder) {
        return Stream.of("engine/common.dsl", folder + "/" + folder + ".dsl");
    }

    private static String source(String path) {
        String folder = path.substring(0, path.indexOf('/'));
        return path.endsWith(".dslr") ? HEADER.formatted(folder) + text(path) : text(path);
    }

    /** A file without the byte order mark that spreadsheet programs put before a table. */
    static String text(String path) {
        try (InputStream bytes = LOADER.getResourceAsStream(ROOT + path)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
