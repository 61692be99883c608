package org.yangguang.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.roster.inspector.InspectorDetails;
import org.yangguang.roster.inspector.InspectorView;

/** The fields of an inspector while somebody edits them. */
public class InspectorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String unit;
    private String post;
    private String login;
    private String certificate;
    private LocalDate expiry;
    private boolean lead;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public LocalDate getExpiry() {
        return expiry;
    }

    public void setExpiry(LocalDate expiry) {
        this.expiry = expiry;
    }

    public boolean isLead() {
        return lead;
    }

    public void setLead(boolean lead) {
        this.lead = lead;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }
}
