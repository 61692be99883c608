package org.yangguang.roster.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.roster.NativeRows;

/** The mapping table and the code lists as they stand in the database. */
@ApplicationScoped
public class Mappings {

    @Inject private EntityManager entities;

    public List<Mapping> all() {
        return rows(
                        "select dataset, field_en, fact, transform, key, filter, pick,"
                                + " cast(priority as text) as priority from roster.mapping order by seq")
                .stream()
                .map(Mapping::of)
                .toList();
    }

    public CodeLists codes() {
        return new CodeLists(rows("select list, code, value from roster.code_list"));
    }

    /** Code to meaning of one list. */
    public Map<String, String> meanings(String list) {
        return rows("select list, code, meaning from roster.code_list order by code").stream()
                .filter(r -> r.get("list").equals(list))
                .collect(
                        Collectors.toMap(
                                r -> r.get("code"),
                                r -> r.get("meaning"),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private List<Map<String, String>> rows(String sql) {
        return NativeRows.texts(entities.createNativeQuery(sql, Tuple.class));
    }
}
