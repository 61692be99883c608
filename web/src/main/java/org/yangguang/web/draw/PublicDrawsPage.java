package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 抽取验证 for everybody: a page of numbers at a time, plain links. */
@Named
@RequestScoped
public class PublicDrawsPage {

    private static final int SIZE = 20;

    @Inject private PublicDraws draws;

    @Asked private int page;
    @Shown private List<DrawRow> rows;
    private long count;

    public void load() {
        page = Math.max(0, page);
        count = draws.count();
        rows = draws.find(page * SIZE, SIZE);
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < count;
    }
}
