package org.yangguang.roster.subject;

import jakarta.json.JsonObject;
import java.util.Map;
import org.yangguang.roster.Json;

/** A subject as an import writes it. */
public record SubjectTarget(
        String id, SubjectKind kind, String code, String name, Map<String, String> facts) {

    public JsonObject json() {
        return Json.object()
                .add("id", id)
                .add("kind", kind.name())
                .add("code", code)
                .add("name", name)
                .add("find", Pinyin.find(kind, code, name))
                .add("facts", Json.object(facts))
                .build();
    }
}
