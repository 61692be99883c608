package org.yangguang.roster;

import jakarta.json.JsonObject;
import java.util.Map;

/** A subject as an import writes it. */
record SubjectTarget(
        String id, SubjectKind kind, String code, String name, Map<String, String> facts) {

    JsonObject json() {
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
