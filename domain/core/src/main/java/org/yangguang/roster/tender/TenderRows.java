package org.yangguang.roster.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.yangguang.roster.Json;
import org.yangguang.roster.NativeRows;

/** Reads tender rows: all of some data sets as of an instant, or everything about some projects. */
@ApplicationScoped
class TenderRows {

    private static final String COLUMNS = "select dataset, owner, cast(data as text) as data from ";
    private static final String ORDER = " order by dataset, line, row_key";

    @Inject private EntityManager entities;

    StoredRecords before(Instant instant, Set<String> datasets) {
        return new StoredRecords(
                rows(
                        entities.createNativeQuery(
                                        COLUMNS
                                                + "roster.tender_rows_before(:before)"
                                                + " where state = 'ACTIVE' and dataset in (:sets)"
                                                + ORDER,
                                        Tuple.class)
                                .setParameter("before", instant)
                                .setParameter("sets", datasets)));
    }

    /** Rows of the projects, of the investments behind them (500) and of their bidders (100). */
    StoredRecords about(Collection<String> projects) {
        return new StoredRecords(
                rows(
                        entities.createNativeQuery(
                                        COLUMNS
                                                + "roster.tender_row where state = 'ACTIVE' and owner in ("
                                                + "select unnest(array[owner, data->>'PROJECT_CODE',"
                                                + " data->>'BIDDER_ORG_CODE', data->>'TENDERER_CODE',"
                                                + " data->>'TENDER_AGENCY_CODE', data->>'WIN_BIDDER_CODE'])"
                                                + " from roster.tender_row where state = 'ACTIVE'"
                                                + " and owner in (:projects) and dataset in ('501', '507', '513'))"
                                                + ORDER,
                                        Tuple.class)
                                .setParameter("projects", projects)));
    }

    List<StoredRecords.Row> of(String owner) {
        return rows(
                entities.createNativeQuery(
                                COLUMNS
                                        + "roster.tender_row where state = 'ACTIVE' and owner = :owner"
                                        + ORDER,
                                Tuple.class)
                        .setParameter("owner", owner));
    }

    private static List<StoredRecords.Row> rows(Query query) {
        return NativeRows.of(query).stream()
                .map(
                        t ->
                                new StoredRecords.Row(
                                        t.get("dataset", String.class),
                                        t.get("owner", String.class),
                                        Json.texts(t.get("data", String.class))))
                .toList();
    }
}
