package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.publicity.PublicResult;
import org.yangguang.publicity.PublicSite;
import org.yangguang.publicity.SiteNumbers;

/** 公示网站首页: how much is public, the latest results, how a draw is verified. */
@Named
@RequestScoped
public class SitePage {

    private static final int LATEST = 5;

    @Inject private PublicSite site;

    private SiteNumbers numbers;
    private List<PublicResult> latest;

    public void load() {
        numbers = site.numbers();
        latest = site.find("", 0, LATEST);
    }

    public SiteNumbers getNumbers() {
        return numbers;
    }

    public List<PublicResult> getLatest() {
        return latest;
    }
}
