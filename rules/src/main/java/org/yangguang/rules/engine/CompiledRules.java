package org.yangguang.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.yangguang.rules.base.RuleBase;

/** The classes that the build made of the rule files, loaded without compiling anything. */
final class CompiledRules {

    static final String INDEX = "META-INF/yangguang-rules/";
    static final String MODEL = "M ";

    private CompiledRules() {}

    /**
     * The rules of a set as the build left them.
     *
     * @throws IllegalStateException when the build did not compile them
     */
    static KieBase load(String set) {
        ClassLoader loader = RuleBase.current().loader();
        try (InputStream index = loader.getResourceAsStream(INDEX + set)) {
            if (index == null) {
                throw new IllegalStateException(
                        "The rules were not compiled: run Maven's process-classes first.");
            }
            String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            List<Model> models =
                    text.lines()
                            .filter(line -> line.startsWith(MODEL))
                            .map(line -> model(loader, line.substring(MODEL.length())))
                            .toList();
            return KieBaseBuilder.createKieBaseFromModel(models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(ClassLoader loader, String file) {
        String name = file.replace(".class", "").replace('/', '.');
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
