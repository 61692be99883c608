package org.yangguang.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.DrawInput;

/**
 * The files of a draw as texts, for the engine of the server and for that of the browser.
 *
 * @param files plan, objects, inspectors, recusals and events
 */
record ProofTexts(Map<String, String> files, String publicValue, Map<String, String> reveals) {

    private static final Pattern HASH = Pattern.compile("(?m)^hash=(.*)$");

    String text(String file) {
        return files.get(file);
    }

    /** With another text in a file, whatever the plan says of it. */
    ProofTexts with(String file, UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.compute(file, (name, text) -> change.apply(text));
        return new ProofTexts(changed, publicValue, reveals);
    }

    /** With another text in a roster before the plan froze it. */
    ProofTexts frozenWith(String file, UnaryOperator<String> change) {
        return with(file, change).frozen(file);
    }

    /** With the hash of the file in the plan. */
    ProofTexts frozen(String file) {
        String hash = hash().of(text(file));
        return with("plan", plan -> plan.replaceAll("(?m)^" + file + "=.*$", file + "=" + hash));
    }

    ProofTexts withPublicValue(UnaryOperator<String> change) {
        return new ProofTexts(files, change.apply(publicValue), reveals);
    }

    ProofTexts withReveals(UnaryOperator<Map<String, String>> change) {
        return new ProofTexts(files, publicValue, change.apply(new LinkedHashMap<>(reveals)));
    }

    DrawHash hash() {
        Matcher hash = HASH.matcher(text("plan"));
        return hash.find() ? DrawHash.named(hash.group(1)).orElseThrow() : DrawHash.SHA_256;
    }

    DrawInput forTheServer() {
        return new DrawInput(
                bytes("plan"),
                bytes("objects"),
                bytes("inspectors"),
                bytes("recusals"),
                bytes("events"),
                publicValue,
                reveals);
    }

    Map<String, Object> forTheBrowser() {
        Map<String, Object> input = new LinkedHashMap<>(files);
        input.put("public_value", publicValue);
        input.put("reveals", reveals);
        return input;
    }

    byte[] bytes(String file) {
        return text(file).getBytes(UTF_8);
    }
}
