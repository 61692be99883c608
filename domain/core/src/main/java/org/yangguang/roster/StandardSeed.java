package org.yangguang.roster;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yangguang.roster.standard.CsvTable;

/** Fills the mapping table and the code lists on the first start; from then on they are the bureau's. */
@Singleton
@Startup
@PermitAll
public class StandardSeed {

    @PersistenceContext private EntityManager entities;

    @PostConstruct
    void fill() {
        Number known =
                (Number)
                        entities.createNativeQuery("select count(*) from roster.mapping")
                                .getSingleResult();
        if (known.longValue() == 0) {
            fill("mapping", "/samples/mapping.csv");
            fill("code_list", "/samples/codes.csv");
        }
    }

    private void fill(String table, String resource) {
        try {
            List<Map<String, String>> rows = CsvTable.resource(StandardSeed.class, resource);
            String columns = String.join(", ", rows.get(0).keySet());
            var json = Json.array();
            rows.forEach(r -> json.add(Json.object(r)));
            entities.createNativeQuery(
                            ("insert into roster.%s (%s) select %s from"
                                            + " json_populate_recordset(cast(null as roster.%s), cast(:rows as json))")
                                    .formatted(table, columns, columns, table))
                    .setParameter("rows", json.build().toString())
                    .executeUpdate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
