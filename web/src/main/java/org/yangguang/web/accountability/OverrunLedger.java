package org.yangguang.web.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.yangguang.accountability.overrun.LedgerRow;
import org.yangguang.accountability.overrun.Overruns;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** 超时限台账 as a table in the language of the page. */
@ApplicationScoped
public class OverrunLedger {

    @Inject private Overruns overruns;
    @Inject private Texts texts;

    public Ledger whole() {
        List<String> head = Arrays.asList(texts.get("accountability.ledger.head").split("\\|"));
        List<List<String>> rows = overruns.ledger().stream().map(this::row).toList();
        return new Ledger(texts.get("accountability.ledger.file"), head, rows);
    }

    private List<String> row(LedgerRow line) {
        return Ledger.cells(
                texts.name(line.obligation().duty()),
                line.obligation().projectName(),
                line.obligation().ownerName(),
                line.obligation().lastDay(),
                line.obligation().doneOn(),
                line.overrun().daysLate(),
                texts.name(line.overrun().level()),
                line.overrun().consequence(),
                line.overrun().basis(),
                line.overrun().explanation(),
                texts.name(line.overrun().decision()),
                line.overrun().reason(),
                line.overrun().decidedBy(),
                line.overrun().decidedOn());
    }
}
