package org.yangguang.web.accountability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.accountability.LedgerLine;
import org.yangguang.accountability.Overruns;
import org.yangguang.web.faces.Sheet;
import org.yangguang.web.faces.Texts;

/** 超时限台账 as a workbook in the language of the page. */
@Dependent
public class OverrunLedger implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient Overruns overruns;
    @Inject private transient Texts texts;

    public Sheet sheet() {
        List<String> head = Arrays.asList(texts.get("accountability.ledger.head").split("\\|"));
        List<List<String>> rows = overruns.ledger().stream().map(this::row).toList();
        return new Sheet(texts.get("accountability.ledger.file"), head, rows);
    }

    private List<String> row(LedgerLine line) {
        return Stream.of(
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
                        line.overrun().decidedOn())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
