package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.identity.CurrentUser;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** The inspection that all pages of one inspection are about: {@code ?id=}. */
@Named
@ViewScoped
public class InspectionFile implements Serializable {

    @Inject private Inspections inspections;
    @Inject private CurrentUser user;

    @Asked private long number;
    @Shown private InspectionView inspection;

    /** Loads what the address names; a page without a number goes back to the list. */
    public String enter() {
        if (!isNamed()) {
            return "/inspection/inspections?faces-redirect=true";
        }
        reload();
        return null;
    }

    public void reload() {
        inspection = inspections.view(id());
    }

    /** Whether the caller belongs to the team, which alone works on it. */
    public boolean isMine() {
        return inspection.team().stream().anyMatch(seat -> seat.login().equals(user.login()));
    }

    public boolean isLead() {
        return inspection.team().get(0).login().equals(user.login());
    }

    public boolean isEditable() {
        return isMine() && inspection.status() == InspectionStatus.ON_SITE;
    }

    /** For the other beans of the page, which see this one only through its methods. */
    public InspectionView inspection() {
        return inspection;
    }

    /** Whether the address names an inspection. */
    public boolean isNamed() {
        return number != 0;
    }

    public InspectionId id() {
        return new InspectionId(number);
    }

    /** The address of another page of this inspection after a command. */
    public String to(String page) {
        return "/inspection/" + page + "?faces-redirect=true&id=" + number;
    }
}
