package org.yangguang.it.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yangguang.web.draw.VerifierScripts;

/** An empty page of a browser in which the JavaScript engine of DR1 has been loaded. */
final class Dr1Page implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("../web/src/main/webapp/resources/js");
    private static final Path JUDGE = Path.of("src/test/resources/dr1/judge.js");

    private final Browsing browsing = new Browsing();
    private final Page page = browsing.desk().page();

    Dr1Page() {
        VerifierScripts.ENGINE.forEach(script -> load(SCRIPTS.resolve(script)));
        load(JUDGE);
    }

    private void load(Path script) {
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(script));
    }

    /** Name, found and expected of every vector that is DR1's own. */
    @SuppressWarnings("unchecked")
    List<Map<String, String>> vectors(String json) {
        return (List<Map<String, String>>) page.evaluate("json => Judge.vectors(json)", json);
    }

    /** What each draw comes to in the browser. */
    @SuppressWarnings("unchecked")
    List<String> answers(List<ProofTexts> proofs) {
        List<Map<String, Object>> inputs = proofs.stream().map(ProofTexts::forTheBrowser).toList();
        return (List<String>) page.evaluate("inputs => Judge.answers(inputs)", inputs);
    }

    /** Changes the engine in the page, for tests of the tests. */
    void spoil(String script) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    }

    @Override
    public void close() {
        browsing.close();
    }
}
