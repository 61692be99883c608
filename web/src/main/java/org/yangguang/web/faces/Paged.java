package org.yangguang.web.faces;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A table that asks its boundary for one page at a time. */
public class Paged<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Rows<T> rows;
    private final Total total;

    public Paged(Rows<T> rows, Total total) {
        this.rows = rows;
        this.total = total;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(total.count());
    }

    @Override
    public List<T> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return rows.page(first, size);
    }

    /** Gives one page. */
    public interface Rows<T> extends Serializable {
        List<T> page(int first, int size);
    }

    /** Gives the number of all rows. */
    public interface Total extends Serializable {
        long count();
    }
}
