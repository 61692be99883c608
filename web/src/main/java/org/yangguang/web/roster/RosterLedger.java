package org.yangguang.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.roster.inspector.InspectorVersion;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.rows.Fault;
import org.yangguang.roster.subject.SubjectRow;
import org.yangguang.roster.tender.PrecheckRow;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** The rosters as ledgers, and how their states and faults read. */
@Named
@ApplicationScoped
public class RosterLedger {

    @Inject private Texts texts;

    public Ledger of(List<SubjectRow> subjects) {
        return new Ledger(
                texts.get("roster.subjects.title"),
                heads("kind", "code", "name", "state", "facts", "version", "changedAt"),
                subjects.stream().map(this::row).toList());
    }

    public Ledger ofInspectors(List<InspectorVersion> inspectors) {
        return new Ledger(
                texts.get("roster.inspectors.title"),
                heads(
                        "staffNumber",
                        "person",
                        "unit",
                        "post",
                        "certificate",
                        "expiry",
                        "lead",
                        "skills",
                        "training.last",
                        "state"),
                inspectors.stream().map(this::row).toList());
    }

    /** 机器预检 of a project; {@code item} gives the words of an item by its code. */
    Ledger ofPrecheck(String project, List<PrecheckRow> lines, UnaryOperator<String> item) {
        return new Ledger(
                texts.of("roster.precheck.file", project),
                List.of(texts.get("roster.precheck.head").split("\\|")),
                lines.stream().map(line -> row(line, item.apply(line.item()))).toList());
    }

    /** What is wrong with a cell, in one sentence with the proposals. */
    public String say(Fault fault) {
        String sentence =
                texts.of(
                        "roster.fault." + fault.reason().name(),
                        fault.column(),
                        fault.given(),
                        fault.candidates().size());
        return fault.candidates().isEmpty()
                ? sentence
                : sentence
                        + texts.of(
                                "roster.fault.candidates", String.join(" / ", fault.candidates()));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(k -> texts.get("roster." + k)).toList();
    }

    private List<String> row(PrecheckRow line, String item) {
        return List.of(
                line.item(),
                item,
                texts.get("roster.precheck.status." + line.result()),
                line.reason(),
                line.basis());
    }

    private List<String> row(SubjectRow subject) {
        String facts =
                subject.facts().entrySet().stream()
                        .map(e -> e.getKey() + "：" + e.getValue())
                        .collect(Collectors.joining("；"));
        return List.of(
                texts.name(subject.kind()),
                subject.code(),
                subject.name(),
                texts.name(subject.state()),
                facts,
                String.valueOf(subject.version() + 1),
                subject.changedAt().toString());
    }

    private List<String> row(InspectorVersion version) {
        InspectorView person = version.inspector();
        return List.of(
                person.code(),
                person.name(),
                person.unit(),
                person.post(),
                person.certificate(),
                person.certificateExpiry().toString(),
                texts.get(person.lead() ? "common.yes" : "common.no"),
                String.join(";", person.skills()),
                person.trainedOn().map(LocalDate::toString).orElse(""),
                texts.name(version.state()));
    }
}
