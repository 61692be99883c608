package org.yangguang.web.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.inspection.visit.InspectionRow;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** 检查台账 in the language of the page. */
@ApplicationScoped
class InspectionLedger {

    @Inject private Texts texts;

    Ledger of(List<InspectionRow> lines) {
        return new Ledger(
                texts.get("inspection.list.title"),
                List.of(texts.get("inspection.ledger.head").split("\\|")),
                lines.stream().map(this::row).toList());
    }

    private List<String> row(InspectionRow line) {
        return Ledger.cells(
                line.projectName(),
                line.taskTitle(),
                String.join("、", line.team()),
                texts.name(line.status()),
                line.concludedOn(),
                line.reportNumber());
    }
}
