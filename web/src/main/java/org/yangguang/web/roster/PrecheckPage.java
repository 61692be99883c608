package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.primefaces.model.StreamedContent;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.subject.SubjectView;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.roster.tender.PrecheckRow;
import org.yangguang.roster.tender.Projects;
import org.yangguang.web.catalogue.ItemLedger;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 机器预检: what the data of a project show, item by item, before anybody goes on site. */
@Named
@ViewScoped
public class PrecheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What wants a person first comes first. */
    private static final List<String> ORDER =
            List.of("FAIL", "SUSPECT", "TO_SETTLE", "FIELD_MISSING", "ON_SITE", "PASS", "NA");

    @Inject private Projects projects;
    @Inject private Subjects subjects;
    @Inject private Catalogue catalogue;
    @Inject private BusinessTime time;
    @Inject private RosterLedger ledger;
    @Inject private ItemLedger words;

    @Asked private String project;
    @Asked private String status;
    @Shown private SubjectView subject;
    private transient List<PrecheckRow> all;
    private Map<String, String> items;

    public void load() {
        subject = subjects.view(new SubjectId(project));
        items =
                catalogue.inForce(time.today()).stream()
                        .collect(Collectors.toMap(CheckItemView::code, words::content));
    }

    public List<PrecheckRow> getLines() {
        return all().stream()
                .filter(line -> status == null || line.result().equals(status))
                .toList();
    }

    /** How many items have each result. */
    public Map<String, Long> getCounts() {
        return all().stream()
                .collect(
                        Collectors.groupingBy(
                                PrecheckRow::result,
                                () -> new TreeMap<>(Comparator.comparing(ORDER::indexOf)),
                                Collectors.counting()));
    }

    /** Its words, or nothing when the item is not in the list in force. */
    public String item(String code) {
        return items.getOrDefault(code, "");
    }

    public StreamedContent export() {
        return ledger.ofPrecheck(subject.name(), getLines(), this::item).download("xlsx");
    }

    private List<PrecheckRow> all() {
        if (all == null) {
            all = projects.precheck(subject.id());
        }
        return all;
    }
}
