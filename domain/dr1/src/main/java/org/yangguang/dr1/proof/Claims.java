package org.yangguang.dr1.proof;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yangguang.dr1.file.Json;

/** What proof.json says; a convenience, every word of it is to be recomputed (DR1 7.1). */
public record Claims(Map<?, ?> fields) {

    public static Claims read(byte[] json) {
        return new Claims(Json.readObject("proof.json", json));
    }

    Optional<Object> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    String publicValue() {
        return text("public_value", fields.get("public_value"));
    }

    /** Why the plan was given up, where it was; without a word of why it is no void. */
    Optional<VoidClaim> voided() {
        return field("void")
                .map(claim -> map("void", claim))
                .map(claim -> new VoidClaim(word(claim, "code"), word(claim, "reason")))
                .filter(claim -> !claim.reason().isBlank());
    }

    private static String word(Map<?, ?> claim, String name) {
        return text("void." + name, claim.get(name));
    }

    public Map<String, String> reveals() {
        Map<String, String> reveals = new LinkedHashMap<>();
        map("reveals", fields.get("reveals"))
                .forEach((role, reveal) -> reveals.put((String) role, text("reveals", reveal)));
        return reveals;
    }

    private static String text(String name, Object value) {
        E_FORMAT.unless(value instanceof String, "json.text", name);
        return (String) value;
    }

    private static Map<?, ?> map(String name, Object value) {
        E_FORMAT.unless(value instanceof Map, "json.object", name);
        return (Map<?, ?>) value;
    }
}
