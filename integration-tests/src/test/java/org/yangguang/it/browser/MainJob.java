package org.yangguang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A whole spot check, from the task to the public record, as the people of the bureau do it. */
class MainJob {

    private static final String DICE = "3 1 4 1 5 9 2 6 5 3 5 8 9 7 9 3 2 3 8 4 6 2";
    private static final int INSPECTORS = 12;
    private static final String WAITING = ".card:has-text('签收任务') h2 a";

    private final Browsing browsing;
    private final Desk clerk;
    private final Desk witness;
    private final Desk leader;
    private String draw;

    MainJob(Browsing browsing) {
        this.browsing = browsing;
        clerk = browsing.desk().signIn("clerk").picture("01-today");
        witness = browsing.desk().signIn("witness");
        leader = browsing.desk().signIn("leader");
    }

    void tell() {
        clerkMakesTheTask();
        bothSealTheirSecrets();
        thePublicNumberDecides();
        Map<String, List<String>> teams = theDrawnAcknowledge();
        assertThat(teams).hasSize(2).allSatisfy((project, team) -> assertThat(team).hasSize(2));
        nobodyElseSees(teams);
        teams.forEach(this::theTeamInspects);
        problemsAreDecided();
        threeWeeksPass();
        resultsArePublished(teams.keySet());
        theMissedTermIsExplainedAndDecided(teams);
        everybodyCanCheckTheDraw(teams.keySet());
        assertThat(clerk.complaints()).isEmpty();
    }

    private void clerkMakesTheTask() {
        LocalDate today = today();
        clerk.open("/plan/tasks.xhtml").follow("新建任务 · " + today.getYear());
        clerk.fill("title", "2026年第一次招标投标标后抽查")
                .type("task:from_input", today.toString())
                .type("task:to_input", today.plusDays(30).toString())
                .press("保存");
        clerk.picture("02-task-draft").press("公布任务");
        assertThat(clerk.message()).contains("已公布");
        assertThat(clerk.text()).contains("范围-");
        clerk.picture("03-task-candidates").follow("去抽取");
    }

    private void bothSealTheirSecrets() {
        choose(clerk, "freeze:kind", "骰子");
        clerk.fill("freeze:issue", "yangguang-20261123").picture("04-freeze").press("冻结名单");
        assertThat(clerk.text()).contains("PD-");
        draw = pathOf(clerk);
        seal(clerk, "滇池市阳光区政务服务管理局");
        witness.open("/draw/draws.xhtml").follow("打开");
        seal(witness, "滇池市阳光区纪检监察组");
        clerk.open(draw).picture("05-sealed").press("公布计划");
        clerk.picture("06-plan-published");
        aPhotoIsAttached();
        theProjectorFollows();
    }

    private void aPhotoIsAttached() {
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        clerk.page()
                .setInputFiles(
                        "input[type=file]", new FilePayload("封存现场.jpg", "image/jpeg", photo));
        clerk.fill("recording:words", "双方封存秘密").press("附上");
        assertThat(clerk.message()).contains("已附上 封存现场.jpg");
    }

    /** Before the draw there is only what was promised, and the clock. */
    private void theProjectorFollows() {
        try (Desk hall = browsing.desk(1920, 1080)) {
            hall.open(draw.replace("/draw/draw", "/public/ceremony"));
            assertThat(hall.text()).contains("计划先公布");
            hall.pictureOfScreen("06-ceremony-1-plan");
            for (int slide = 2; slide <= 4; slide++) {
                hall.page().keyboard().press("ArrowRight");
                hall.page().waitForTimeout(400);
                hall.pictureOfScreen("06-ceremony-" + slide);
            }
            assertThat(hall.find("[data-countdown]").innerText()).startsWith("00:5");
            hall.page().keyboard().press("ArrowLeft");
            assertThat(hall.text()).contains("双方各有一个秘密").doesNotContain("种子");
            assertThat(hall.complaints()).isEmpty();
        }
    }

    private void thePublicNumberDecides() {
        clerk.press("交出秘密");
        witness.open(draw).press("交出秘密");
        clerk.fill("number:value", DICE).press("录入号码");
        assertThat(clerk.message()).as("one hour has to pass first").contains("之后");
        anHourPasses();
        clerk.open(draw).fill("number:value", DICE).press("录入号码");
        witness.open(draw).fill("number:value", DICE).press("录入号码");
        clerk.open(draw).picture("07-opened").press("抽取并派发");
        clerk.picture("08-drawn");
        clerk.page().goBack();
        clerk.settle();
        assertThat(clerk.open(draw).text()).contains("已派发");
    }

    private Map<String, List<String>> theDrawnAcknowledge() {
        Map<String, List<String>> teams = new LinkedHashMap<>();
        for (int i = 1; i <= INSPECTORS; i++) {
            String login = String.format("insp%02d", i);
            try (Desk inspector = browsing.desk(390, 844).signIn(login)) {
                inspector.open("/draw/assignments.xhtml");
                for (String project : projectsToAcknowledge(inspector)) {
                    inspector.open("/draw/assignments.xhtml");
                    inspector.find(WAITING + ":has-text('" + project + "')").first().click();
                    inspector.settle().press("签收任务").picture("09-assignment-" + login);
                    teams.computeIfAbsent(project, p -> new ArrayList<>()).add(login);
                }
            }
        }
        return teams;
    }

    private void nobodyElseSees(Map<String, List<String>> teams) {
        clerk.open("/inspection/inspections.xhtml");
        teams.keySet().forEach(project -> assertThat(clerk.text()).doesNotContain(project));
    }

    private void theTeamInspects(String project, List<String> team) {
        List<Desk> desks = team.stream().map(login -> browsing.desk().signIn(login)).toList();
        try {
            new Visit(desks, project).make();
        } finally {
            desks.forEach(Desk::close);
        }
    }

    private void problemsAreDecided() {
        clerk.open("/casework/matters.xhtml");
        List<String> matters = addressesOf(clerk, "处理");
        for (String matter : matters) {
            clerk.open(matter);
            if (clerk.button("形成处置建议").count() > 0) {
                whatIsKnownIsStated();
            }
            reasonsAreShown();
            leader.open(matter).picture("16-matter").press("决定");
            assertThat(leader.message()).contains("处置决定已作出");
        }
    }

    private void resultsArePublished(Collection<String> projects) {
        clerk.open("/publicity/results.xhtml").picture("17-results");
        for (String preview : addressesOf(clerk, "预览并公示")) {
            clerk.open(preview).picture("18-preview").press("确认公示");
            assertThat(clerk.message()).contains("结果已公示");
        }
        clerk.open("/publicity/results.xhtml");
        for (String seen : addressesOf(clerk, "平台已可查")) {
            clerk.open(seen).press("确认平台已可查");
            assertThat(clerk.message()).contains("回填已确认");
        }
        clerk.open("/publicity/results.xhtml").follow("公开抽取过程");
        clerk.picture("19-disclosed");
    }

    private void theMissedTermIsExplainedAndDecided(Map<String, List<String>> teams) {
        teams.values().stream().flatMap(List::stream).forEach(this::explainsWhatIsLate);
        leader.open("/accountability/today.xhtml").picture("19b-overruns-wait");
        leader.follow("超时限待决定");
        List<String> overruns = addressesOf(leader, "打开");
        assertThat(overruns).hasSizeGreaterThanOrEqualTo(teams.size());
        for (String overrun : overruns) {
            assertThat(leader.open(overrun).text()).contains("规则建议", "系统故障，未能按时提交");
            leader.fill("decide:reason", "说明不成立，超时属实").press("认定超时限");
            assertThat(leader.text()).contains("说明不成立，超时属实").doesNotContain("待决定");
            leader.picture("19d-overrun-decided");
        }
    }

    /** Only who was responsible finds anything to explain. */
    private void explainsWhatIsLate(String login) {
        try (Desk inspector = browsing.desk(390, 844).signIn(login)) {
            inspector.open("/accountability/today.xhtml");
            List<String> late =
                    inspector.find(".duty:has-text('超') h3 a").all().stream()
                            .map(a -> a.getAttribute("href"))
                            .toList();
            for (String obligation : late) {
                inspector.open(obligation).fill("explain:words", "系统故障，未能按时提交");
                assertThat(inspector.press("提交说明").message()).contains("说明已提交");
                inspector.picture("19a-explained");
            }
        }
    }

    private void everybodyCanCheckTheDraw(Collection<String> projects) {
        try (Desk citizen = browsing.desk(390, 844)) {
            citizen.open("/public/index.xhtml").picture("20-public");
            for (String project : projects) {
                citizen.open("/public/results.xhtml").follow(project);
                assertThat(citizen.text()).contains(project);
            }
            citizen.picture("21-public-result");
            citizen.open("/public/draws.xhtml").find("a[href*='draw.xhtml']").first().click();
            citizen.settle().picture("22-public-draw");
            projects.forEach(project -> assertThat(citizen.text()).contains(project));
            assertThat(citizen.text()).contains("封存现场.jpg");
            anEnterpriseLooksItselfUp(citizen);
            theProjectorComputesTheDraw(projects);
            citizen.open("/public/tally.xhtml").picture("22-tally");
            assertThat(citizen.text()).contains("其中 1 次已经公开");
            citizen.open(draw.replace("/draw/draw", "/public/draw"));
            verify(citizen);
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    private void anEnterpriseLooksItselfUp(Desk citizen) {
        String code = citizen.find("[data-role=TENDERER]").first().getAttribute("data-code");
        citizen.fill("project", code.substring(0, 16) + code.charAt(17) + code.charAt(16));
        citizen.press("查询").picture("22-lookup-slip");
        assertThat(citizen.text()).contains("可能是");
        citizen.find("#mine a.num:has-text('" + code + "')").click();
        citizen.settle().picture("22-lookup");
        assertThat(citizen.text()).contains("被抽中", "sha256sum", "招标人");
    }

    /** The hall's own browser goes through the published files, project by project. */
    private void theProjectorComputesTheDraw(Collection<String> projects) {
        try (Desk hall = browsing.desk(1920, 1080)) {
            hall.open(draw.replace("/draw/draw", "/public/ceremony") + "#6");
            hall.find("[data-same=seed].good").waitFor();
            hall.pictureOfScreen("24-ceremony-seed");
            hall.page().keyboard().press("ArrowRight");
            hall.pictureOfScreen("24-ceremony-tickets");
            hall.page().keyboard().press("ArrowRight");
            projects.forEach(project -> hall.page().keyboard().press("ArrowRight"));
            hall.find("[data-same=drawn].good").waitFor();
            projects.forEach(project -> assertThat(hall.text()).contains(project));
            hall.pictureOfScreen("24-ceremony-drawn");
            assertThat(hall.complaints()).isEmpty();
        }
    }

    private static void verify(Desk citizen) {
        citizen.find("main a:has-text('自己验一遍')").click();
        citizen.settle().press("取这次抽取的公开文件");
        citizen.find("[data-verdict] .notice.ok").waitFor();
        assertThat(citizen.text()).contains("核验通过", "log.txt").doesNotContain("✗", "○");
        citizen.picture("23-verified");
    }

    private static List<String> addressesOf(Desk desk, String link) {
        return desk.find("a:has-text('" + link + "')").all().stream()
                .map(a -> a.getAttribute("href"))
                .distinct()
                .toList();
    }

    static void seal(Desk desk, String organisation) {
        desk.press("生成秘密");
        assertThat(desk.find("[id$='commitment']")).hasValue(Pattern.compile("[0-9a-f]{64}"));
        desk.fill("seal:organisation", organisation).press("封存承诺");
        assertThat(desk.message()).contains("承诺已封存");
    }

    private void anHourPasses() {
        clerk.open("/platform/clock.xhtml").press("向前 1 小时");
    }

    /** A slip in an amount is said beside the field and costs nothing else that was filled in. */
    private void whatIsKnownIsStated() {
        clerk.find("details.grave summary").click();
        Locator loss = clerk.page().getByLabel("直接经济损失（元）");
        loss.fill("三千");
        clerk.page().getByLabel("三年内同类行为次数（含本次）").fill("1");
        clerk.press("形成处置建议");
        assertThat(clerk.text()).contains("请填写数字金额");
        assertThat(clerk.page().getByLabel("三年内同类行为次数（含本次）")).hasValue("1");
        loss.fill("3000.50");
        clerk.press("形成处置建议");
        assertThat(clerk.message()).contains("处置建议已形成");
        assertThat(loss).hasValue("3000.50");
        clerk.picture("16a-known");
    }

    private void reasonsAreShown() {
        clerk.page().getByText("为什么这样建议").click();
        choose(clerk, "whynot:answer", "移送公安机关");
        clerk.press("查看差在哪里").picture("16b-why-not");
        assertThat(clerk.find("#whynot").innerText()).contains("处置-", "公安机关");
    }

    private void threeWeeksPass() {
        for (int week = 0; week < 3; week++) {
            clerk.open("/platform/clock.xhtml").press("向前 7 天");
        }
    }

    private static List<String> projectsToAcknowledge(Desk inspector) {
        return inspector.find(WAITING).allInnerTexts();
    }

    static void choose(Desk desk, String idEnd, String label) {
        desk.find("[id$='" + idEnd + "']").click();
        Locator option =
                desk.find("[id$='" + idEnd + "_items'] li:has-text('" + label + "')").first();
        option.click();
    }

    static String pathOf(Desk desk) {
        return desk.page().url().substring(Desk.BASE.length());
    }

    private LocalDate today() {
        return LocalDate.parse(clerk.find(".demo-clock .date").innerText().substring(0, 10));
    }
}
