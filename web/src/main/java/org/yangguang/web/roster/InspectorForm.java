package org.yangguang.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.roster.inspector.InspectorDetails;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.web.faces.Asked;

/** The fields of an inspector while somebody edits them. */
public class InspectorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Asked(required = true, max = 40)
    String code;

    @Asked(required = true, max = 80)
    String name;

    @Asked(required = true, max = 200)
    private String unit;

    @Asked(max = 80)
    private String post;

    @Asked(max = 40)
    private String login;

    @Asked(required = true, max = 80)
    private String certificate;

    @Asked(required = true)
    private LocalDate expiry;

    @Asked private boolean lead;

    @Asked(max = 200)
    private String skills;

    static InspectorForm of(InspectorView person) {
        InspectorForm form = new InspectorForm();
        form.code = person.code();
        form.name = person.name();
        form.unit = person.unit();
        form.post = person.post();
        form.login = person.login();
        form.certificate = person.certificate();
        form.expiry = person.certificateExpiry();
        form.lead = person.lead();
        form.skills = String.join(";", person.skills());
        return form;
    }

    InspectorDetails details() {
        List<String> parts =
                skills == null
                        ? List.of()
                        : Stream.of(skills.split("[;；、,，]"))
                                .map(String::strip)
                                .filter(s -> !s.isEmpty())
                                .toList();
        return new InspectorDetails(
                code, name, unit, post, login, certificate, expiry, lead, parts);
    }
}
