package org.yangguang.draw;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.yangguang.document.Sheet;
import org.yangguang.dr1.Grade;
import org.yangguang.platform.Bureau;

/**
 * 抽取证书: what everybody may know of a draw on paper, with a code that leads to its proof (DR1 7.3). It proves nothing by
 * itself and says so; the files do.
 *
 * @param address of the public page of the draw
 */
record Certificate(PublicDrawView draw, String address, Clock clock) {

    String xhtml() {
        Sheet sheet = Sheet.of(Bureau.name(), "随机抽取证书").number(draw.row().number());
        standing(sheet);
        facts(sheet);
        sealed(sheet);
        howToVerify(sheet);
        return sheet.ending(Bureau.name() + "\n" + minute(clock.instant()) + " 出具").xhtml();
    }

    private void standing(Sheet sheet) {
        DrawStatus status = draw.row().status();
        if (status == DrawStatus.VOIDED) {
            sheet.draft("本次抽取已于 " + minute(draw.sealed().voidedAt()) + " 作废，不作为检查依据");
            sheet.paragraph("作废理由：" + draw.sealed().givenUpReason());
        } else if (draw.row().grade() != null) {
            sheet.paragraph(sentence(draw.row().grade()));
        }
        if (!draw.isDisclosed() && status != DrawStatus.VOIDED) {
            sheet.draft("检查结束前结果封存，本证书只载明已经公布的内容");
        }
    }

    static String sentence(Grade grade) {
        return switch (grade) {
            case A -> "可信等级 A：公开号码任何人可查且足够随机，双方来自不同单位，公开可验证。";
            case B -> "可信等级 B：公开号码事后难以再查或随机性较弱，或者双方来自同一单位。";
            case C -> "可信等级 C：没有可查的公开号码，依赖至少一方诚实。";
        };
    }

    private void facts(Sheet sheet) {
        sheet.heading("一、抽取")
                .fact("抽查任务", draw.row().taskTitle() + "（" + draw.row().taskNumber() + "）")
                .fact(
                        "名单",
                        "共 %d 个项目，可抽 %d 个，抽取 %d 个"
                                .formatted(
                                        draw.counts().objects(),
                                        draw.counts().eligible(),
                                        draw.terms().quota()));
        if (!draw.excluded().isEmpty()) {
            sheet.fact("未参加抽取", excluded());
        }
        sheet.fact(
                        "检查人员",
                        "名录 %d 人，可派 %d 人，每组 %d 人"
                                .formatted(
                                        draw.counts().inspectors(),
                                        draw.counts().available(),
                                        draw.terms().teamSize()))
                .fact("公布计划（T0）", minute(draw.row().plannedAt()))
                .fact("抽取（T1）", minute(draw.row().drawnAt()))
                .fact("公开（T2）", minute(draw.sealed().disclosedAt()))
                .fact("抽取后的变更", draw.events().size() + " 项")
                .fact("本年作废编号", draw.voids() + " 个");
    }

    private String excluded() {
        return draw.excluded().stream()
                .map(
                        out ->
                                "%s %s %d 个"
                                        .formatted(
                                                out.code(),
                                                Ground.sentence(out.code()),
                                                out.projects()))
                .collect(Collectors.joining("；"));
    }

    private void sealed(Sheet sheet) {
        sheet.heading("二、封存的内容").exact("计划哈希", draw.sealed().planHash());
        for (PledgeView pledge : draw.pledges()) {
            String party = pledge.party() == Party.OFFICER ? "经办人" : "监督员";
            sheet.exact(party + "的承诺（" + pledge.organisation() + "）", pledge.commitment());
        }
        sheet.exact("公开号码来源", draw.terms().source());
        exact(sheet, "公开号码", draw.sealed().publicValue());
        exact(sheet, "种子", draw.seed());
        exact(sheet, "结果哈希", draw.sealed().resultHash());
        sheet.exact("出具时的日志头", draw.logHead());
    }

    private static void exact(Sheet sheet, String label, String value) {
        if (value != null) {
            sheet.exact(label, value);
        }
    }

    private void howToVerify(Sheet sheet) {
        sheet.heading("三、怎样核验")
                .paragraph(
                        "本证书不是证明，公布的文件才是。扫码打开公示页，点“自己验一遍”，浏览器会从头重算；也可以下载文件，"
                                + "用 sha256sum 或者 certutil 核对上列哈希，用 verify-draw 程序离线核验。")
                .code(address, "本次抽取的公示页");
    }

    private String minute(Instant at) {
        return at == null ? "—" : Instants.minute(at, clock);
    }
}
