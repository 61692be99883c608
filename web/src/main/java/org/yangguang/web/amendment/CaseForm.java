package org.yangguang.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.cases.CaseColumn;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.cases.CellKind;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Shown;

/** The cells of a worked case as the fields of a form: what holds several codes is picked from a list. */
@Named
@ViewScoped
public class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FINDINGS = "f_findings";
    private static final List<String> FOUND = List.of("FAIL", "SUSPECT");

    @Inject private Look look;

    @Shown private final Map<String, String> cells = new HashMap<>();

    /** Objects, because a page that picks several knows no better. */
    @Shown private final Map<String, Object[]> lists = new HashMap<>();

    /** A new case compares nothing until somebody says what is expected. */
    @PostConstruct
    void begin() {
        Map<String, String> open = new HashMap<>();
        columns("EXPECTED").forEach(column -> open.put(column.name(), CaseColumn.ANY));
        show(new CaseRow(open));
    }

    void show(CaseRow row) {
        cells.clear();
        cells.putAll(row.cells());
        for (CaseColumn column : CaseColumn.all()) {
            if (column.kind() == CellKind.CODES) {
                lists.put(column.name(), parts(row.cell(column.name())).toArray(String[]::new));
            }
        }
        FOUND.forEach(found -> lists.put(found, items(row, found)));
    }

    private static String[] items(CaseRow row, String found) {
        return parts(row.cell(FINDINGS))
                .filter(finding -> finding.endsWith("=" + found))
                .map(finding -> finding.substring(0, finding.indexOf('=')))
                .toArray(String[]::new);
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\s*\\|\\s*")).filter(part -> !part.isEmpty());
    }

    CaseRow row() {
        Map<String, String> row = new HashMap<>(cells);
        lists.forEach((column, codes) -> row.put(column, joined(Arrays.stream(codes))));
        row.put(
                FINDINGS,
                joined(
                        FOUND.stream()
                                .flatMap(
                                        it ->
                                                Arrays.stream(lists.get(it))
                                                        .map(item -> item + "=" + it))));
        row.keySet().removeAll(FOUND);
        return new CaseRow(row);
    }

    private static String joined(Stream<?> codes) {
        return codes.map(String::valueOf).collect(Collectors.joining("|"));
    }

    /** Says beside the field what is wrong with it. */
    public void validate(FacesContext faces, UIComponent field, Object value) {
        String cell = value == null ? "" : ((String) value).strip();
        CaseColumn.find((String) field.getAttributes().get("column"))
                .flatMap(column -> column.problem(cell))
                .ifPresent(
                        problem -> {
                            throw new ValidatorException(
                                    new FacesMessage(problem.text(look.locale())));
                        });
    }

    public List<CaseColumn> columns(String group) {
        return CaseColumn.of(CaseColumn.Group.valueOf(group));
    }

    /** Whether a case says anything of a group, so that this part of the form stands open. */
    public boolean isSaid(CaseColumn.Group group) {
        return CaseColumn.of(group).stream().anyMatch(column -> cells.containsKey(column.name()));
    }

    public List<String> getFound() {
        return FOUND;
    }

    public List<CheckItem> getItems() {
        return CheckItems.all();
    }
}
