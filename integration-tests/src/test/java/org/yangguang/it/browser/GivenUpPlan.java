package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Path;

/** A plan that is given up before the draw: the witness seals offline, both agree, everybody can verify the void. */
final class GivenUpPlan {

    private final Browsing browsing;
    private final Desk clerk;
    private final Desk witness;
    private String draw;
    private String number;

    GivenUpPlan(Browsing browsing) {
        this.browsing = browsing;
        clerk = browsing.desk().signIn("clerk");
        witness = browsing.desk().signIn("witness");
    }

    void tell() {
        aPlanIsPublished();
        bothGiveItUp();
        everybodySeesTheVoid();
    }

    private void aPlanIsPublished() {
        String today = clerk.find(".demo-clock .date").innerText().substring(0, 10);
        clerk.open("/plan/tasks.xhtml").follow("新建任务 · " + today.substring(0, 4));
        clerk.fill("title", "计划要作废的抽查").fill("task:from_input", today).fill("task:to_input", today);
        clerk.press("保存").press("公布任务").follow("去抽取");
        MainJob.choose(clerk, "freeze:kind", "骰子");
        clerk.fill("freeze:issue", "hall-1").press("冻结名单");
        draw = MainJob.pathOf(clerk);
        number = clerk.find("h1").innerText();
        MainJob.seal(clerk, "滇池市阳光区政务服务管理局");
        witness.open(draw);
        witness.fill("seal:commitment", madeOffline())
                .fill("seal:organisation", "滇池市阳光区纪检监察组")
                .press("封存承诺");
        assertThat(witness.message()).contains("承诺已封存");
        clerk.open(draw).press("公布计划");
    }

    /** On the witness's own telephone, in groups as people type; this site never sees the secret. */
    private String madeOffline() {
        witness.find("summary:has-text('离线封存')").click();
        Download page = witness.page().waitForDownload(() -> witness.follow("下载离线封存页"));
        Path saved = Path.of("target/screenshots/secret-offline.html");
        page.saveAs(saved);
        try (Desk telephone = browsing.desk(390, 844)) {
            telephone.page().context().setOffline(true);
            telephone.page().navigate(saved.toAbsolutePath().toUri().toString());
            telephone.find("[data-draw]").fill(number);
            telephone.find("[data-make]").click();
            String commitment = telephone.find("[data-commitment]").innerText().strip();
            return commitment.substring(0, 32) + " " + commitment.substring(32);
        }
    }

    private void bothGiveItUp() {
        clerk.follow("申请作废");
        clerk.fill("change:evidence", "开奖公告").fill("change:reason", "现场无法掷骰");
        clerk.press("提交申请");
        witness.open(draw).follow("去办理").press("同意，立即生效");
        assertThat(witness.message()).contains("已生效");
    }

    private void everybodySeesTheVoid() {
        try (Desk citizen = browsing.desk(390, 844)) {
            citizen.open(draw.replace("/draw/draw", "/public/draw")).picture("41-void");
            assertThat(citizen.text())
                    .contains("可以核验，但已经作废", "作废理由：现场无法掷骰", "作废登记在日志里")
                    .doesNotContain("未到时间");
            citizen.find("[data-switch=theme]").click();
            citizen.settle().picture("42-void-dark");
            citizen.find("main a:has-text('自己验一遍')").click();
            citizen.settle().press("取这次抽取的公开文件");
            citizen.find("[data-verdict] .notice.warn").waitFor();
            assertThat(citizen.text()).contains("核验通过，但", "现场无法掷骰").doesNotContain("✗");
            assertThat(citizen.complaints()).isEmpty();
        }
    }
}
