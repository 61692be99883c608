package org.yangguang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One team's inspection of one project, from the notice to the report. */
final class Visit {

    private final List<Desk> team;
    private final String project;
    private Desk writer;
    private String query;

    Visit(List<Desk> team, String project) {
        this.team = team;
        this.project = project;
    }

    void make() {
        writer = team.get(0);
        open();
        notice();
        checklist();
        evidence();
        siteRecord();
        signature();
        team.forEach(this::confirm);
        report();
        papers();
    }

    private void open() {
        writer.open("/draw/assignments.xhtml").follow(project);
        writer.follow("办理检查");
        String url = writer.page().url();
        query = url.substring(url.indexOf("?id="));
    }

    private void notice() {
        writer.fill("notice:place", "滇池市阳光区公共资源交易中心二楼会议室").press("签发通知书");
        assertThat(writer.message()).contains("已签发");
        writer.picture("10-notice");
    }

    private void checklist() {
        writer.open("/inspection/checklist.xhtml" + query);
        adopt();
        settleWhatTheMachineDoubts();
        writer.open("/inspection/checklist.xhtml" + query);
        writer.find("summary:has-text('其余')").click();
        writer.find("[id$='sure'] .ui-chkbox-box").click();
        writer.press("全部记为“符合”");
        assertThat(writer.message()).contains("已将");
        writer.pictureOfScreen("11-checklist");
    }

    private void adopt() {
        if (writer.button("采纳机检结果").isEnabled()) {
            writer.press("采纳机检结果");
        }
    }

    private void settleWhatTheMachineDoubts() {
        Locator doubtful =
                writer.find("article[data-machine='FAIL'], article[data-machine='SUSPECT']");
        for (int i = 0; i < doubtful.count(); i++) {
            Locator line = doubtful.nth(i);
            String verdict = "FAIL".equals(line.getAttribute("data-machine")) ? "FAIL" : "SUSPECT";
            line.locator("[data-settle='" + verdict + "']").click();
            writer.settle();
            line.locator("textarea").fill("经查阅原件，与机检所列日期、金额一致。");
            line.locator("textarea").blur();
            writer.settle();
            assertThat(line.locator(".kept")).hasText("已保存");
        }
        writer.pictureOfScreen("11-doubts");
    }

    private void evidence() {
        writer.open("/inspection/evidence.xhtml" + query);
        writer.fill("source", "招标人提供，与交易平台存档核对无误");
        writer.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload(
                                "开标记录.pdf",
                                "application/pdf",
                                "%PDF-1.4\n%evidence\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        writer.press("收下证据");
        assertThat(writer.message()).contains("SHA-256");
        writer.picture("12-evidence");
    }

    private void siteRecord() {
        writer.open("/inspection/record.xhtml" + query);
        String day = writer.find(".demo-clock .date").innerText().substring(0, 10);
        writer.fill("record:began", day + "T09:00").fill("record:ended", day + "T11:30");
        writer.fill("record:place", "滇池市阳光区公共资源交易中心二楼会议室")
                .fill("record:representative", "喆堃")
                .fill("record:post", "项目负责人")
                .fill("record:situation", "查阅招标文件、开标记录、评标报告和合同，逐项核对。")
                .press("去签署");
        writer.picture("13-record");
        assertThat(writer.find(".inspection-steps li.done").allInnerTexts())
                .containsExactly("一、通知", "二、检查表");
    }

    private void signature() {
        BoundingBox box = writer.find("canvas").boundingBox();
        Mouse mouse = writer.page().mouse();
        writer.find("canvas").scrollIntoViewIfNeeded();
        box = writer.find("canvas").boundingBox();
        mouse.move(box.x + 30, box.y + 30);
        mouse.down();
        mouse.move(box.x + 120, box.y + 70, new Mouse.MoveOptions().setSteps(8));
        mouse.move(box.x + 60, box.y + 80, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
        writer.picture("14-signature").press("确认签名");
        assertThat(writer.text()).contains("已签署");
    }

    private void confirm(Desk member) {
        member.open("/inspection/conclusion.xhtml" + query);
        member.find("[id$='sure'] .ui-chkbox-box").click();
        member.press("我确认检查结束");
    }

    private void report() {
        for (Desk member : team) {
            member.open("/inspection/conclusion.xhtml" + query);
            if (member.find("button:has-text('签发报告')").count() > 0) {
                member.press("签发报告").picture("15-report");
                assertThat(member.message()).contains("已签发");
                return;
            }
        }
        throw new AssertionError("nobody of the team may issue the report of " + project);
    }

    /** Notice, record and report as PDF; asked for twice, they are the same. */
    private void papers() {
        writer.open("/inspection/inspection.xhtml" + query);
        List<String> papers =
                writer.find("a[href$='.pdf']").all().stream()
                        .map(a -> a.getAttribute("href"))
                        .toList();
        assertThat(papers)
                .hasSize(3)
                .allSatisfy(href -> assertThat(pdf(href)).isEqualTo(pdf(href)));
    }

    private byte[] pdf(String href) {
        APIResponse answer = writer.page().request().get(Desk.BASE + href);
        assertThat(answer.status()).as(href).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        return answer.body();
    }
}
