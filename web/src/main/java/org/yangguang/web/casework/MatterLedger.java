package org.yangguang.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** 问题处置台账 in the language of the page. */
@RequestScoped
class MatterLedger {

    @Inject private CaseWords words;
    @Inject private Texts texts;

    Ledger of(List<MatterView> matters) {
        return new Ledger(
                texts.get("casework.matters.title"),
                List.of(texts.get("casework.ledger.head").split("\\|")),
                matters.stream().map(this::row).toList());
    }

    private List<String> row(MatterView matter) {
        boolean asked = matter.proposal() != null;
        return Ledger.cells(
                matter.projectName(),
                matter.foundOn(),
                asked ? words.severity(matter.proposal().severity()) : "",
                asked ? outcomes(matter.proposal().outcomes()) : "",
                texts.name(matter.status()),
                outcomes(matter.outcomes().stream().map(Outcome::name).toList()),
                matter.number(),
                matter.decidedOn(),
                matter.decidedByName(),
                matter.ending() == null ? null : texts.name(matter.ending().as()),
                matter.ending() == null ? null : matter.ending().on());
    }

    private String outcomes(List<String> codes) {
        return codes.stream().map(words::outcome).collect(Collectors.joining("、"));
    }
}
