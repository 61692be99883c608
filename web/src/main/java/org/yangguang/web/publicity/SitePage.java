package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.publicity.PublicResult;
import org.yangguang.publicity.PublicSite;
import org.yangguang.publicity.SiteNumbers;
import org.yangguang.web.faces.Shown;

/** 公示网站首页: how much is public, the latest results, how a draw is verified. */
@Named
@RequestScoped
public class SitePage {

    private static final int LATEST = 5;

    @Inject private PublicSite site;

    @Shown private SiteNumbers numbers;
    @Shown private List<PublicResult> latest;

    public void load() {
        numbers = site.numbers();
        latest = site.find("", 0, LATEST);
    }
}
