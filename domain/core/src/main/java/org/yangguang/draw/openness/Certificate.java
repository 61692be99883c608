package org.yangguang.draw.openness;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.document.Sheet;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.draw.Instants;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.ceremony.Party;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.lists.Ground;
import org.yangguang.platform.Bureau;

/**
 * 抽取证书: what everybody may know of a draw on paper, with a code that leads to its proof (DR1 7.3). It proves nothing by
 * itself and says so; the files do.
 *
 * @param address of the public page of the draw
 */
record Certificate(PublicDrawView draw, String address, Bureau bureau, Clock clock) {

    String xhtml() {
        Sheet sheet = Sheet.of(bureau.name(), "随机抽取证书").number(draw.row().number());
        standing(sheet);
        howToVerify(sheet);
        facts(sheet);
        sealed(sheet);
        return sheet.ending(bureau.name() + "　" + minute(clock.instant()) + " 出具").xhtml();
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
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("抽查任务", draw.row().taskTitle() + "（" + draw.row().taskNumber() + "）"));
        rows.add(
                List.of(
                        "名单",
                        "共 %d 个项目，可抽 %d 个，抽取 %d 个"
                                .formatted(
                                        draw.counts().objects(),
                                        draw.counts().eligible(),
                                        draw.terms().quota())));
        if (!draw.excluded().isEmpty()) {
            rows.add(List.of("未参加抽取", excluded()));
        }
        rows.add(
                List.of(
                        "检查人员",
                        "名录 %d 人，可派 %d 人，每组 %d 人"
                                .formatted(
                                        draw.counts().inspectors(),
                                        draw.counts().available(),
                                        draw.terms().teamSize())));
        rows.add(List.of("公布计划（T0）", minute(draw.row().plannedAt())));
        rows.add(List.of("抽取（T1）", minute(draw.row().drawnAt())));
        rows.add(List.of("公开（T2）", minute(draw.sealed().disclosedAt())));
        rows.add(
                List.of(
                        "变更与作废",
                        "抽取后变更 %d 项；本年作废编号 %d 个".formatted(draw.events().size(), draw.voids())));
        sheet.table(List.of("抽取", "内容"), rows);
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
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("计划哈希", draw.sealed().planHash()));
        for (PledgeView pledge : draw.pledges()) {
            String party = pledge.party() == Party.OFFICER ? "经办人的承诺" : "监督员的承诺";
            rows.add(List.of(party, pledge.organisation() + "\n" + pledge.commitment()));
        }
        rows.add(List.of("公开号码来源", draw.terms().source()));
        addKnown(rows, "公开号码", draw.sealed().publicValue());
        addKnown(rows, "种子", draw.seed());
        addKnown(rows, "结果哈希", draw.sealed().resultHash());
        rows.add(List.of("出具时的日志头", draw.logHead()));
        sheet.table(List.of("封存", "逐字核对"), rows);
    }

    private static void addKnown(List<List<String>> rows, String label, String value) {
        if (value != null) {
            rows.add(List.of(label, value));
        }
    }

    private void howToVerify(Sheet sheet) {
        sheet.paragraph(
                        "本证书不是证明，公布的文件才是。扫码打开公示页，点“自己验一遍”，浏览器会从头重算；也可以下载文件，"
                                + "用 sha256sum 或者 certutil 核对下列哈希，用 verify-draw 程序离线核验。")
                .code(address, "本次抽取的公示页");
    }

    private String minute(Instant at) {
        return at == null ? "—" : Instants.minute(at, clock);
    }
}
