package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.publicity.PublicResult;
import org.yangguang.publicity.PublicSite;

/** 抽查结果: searched by name or code, page by page, without a session. */
@Named
@RequestScoped
public class PublicResultsPage {

    private static final int SIZE = 20;

    @Inject private PublicSite site;

    private String q;
    private int page;
    private List<PublicResult> found;
    private long total;

    public void load() {
        page = Math.max(page, 0);
        found = site.find(q, page * SIZE, SIZE);
        total = site.count(q);
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < total;
    }

    public List<PublicResult> getFound() {
        return found;
    }

    public long getTotal() {
        return total;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
