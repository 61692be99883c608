package org.yangguang.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.roster.InspectorDetails;
import org.yangguang.roster.InspectorView;
import org.yangguang.web.faces.Asked;

/** The fields of an inspector while somebody edits them. */
public class InspectorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Asked String code;
    @Asked String name;
    @Asked private String unit;
    @Asked private String post;
    @Asked private String login;
    @Asked private String certificate;
    @Asked private LocalDate expiry;
    @Asked private boolean lead;
    @Asked private String skills;

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
