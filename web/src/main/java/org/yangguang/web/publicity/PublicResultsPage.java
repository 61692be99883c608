package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.publicity.PublicResult;
import org.yangguang.publicity.PublicSite;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 抽查结果: searched by name or code, page by page, without a session. */
@Named
@RequestScoped
public class PublicResultsPage {

    private static final int SIZE = 20;

    @Inject private PublicSite site;

    @Asked private String q;
    @Asked private int page;
    @Shown private List<PublicResult> found;
    @Shown private long total;

    public void load() {
        page = Math.max(page, 0);
        found = site.find(q, page * SIZE, SIZE);
        total = site.count(q);
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < total;
    }
}
