package org.yangguang.web.accountability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.yangguang.accountability.ObligationQuery;
import org.yangguang.accountability.ObligationView;
import org.yangguang.accountability.Obligations;

/** The obligations of a query, one page at a time from the database. */
@Dependent
public class ObligationRows extends LazyDataModel<ObligationView> {

    private static final long serialVersionUID = 1L;

    @Inject private transient Obligations obligations;

    private transient ObligationQuery query = new ObligationQuery(null, null, null);

    void narrow(ObligationQuery wanted) {
        this.query = wanted;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) obligations.count(query);
    }

    @Override
    public List<ObligationView> load(
            int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        return obligations.page(query, first, size);
    }

    @Override
    public String getRowKey(ObligationView row) {
        return Long.toString(row.id());
    }
}
