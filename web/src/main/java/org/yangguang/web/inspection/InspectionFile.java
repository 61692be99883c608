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

/** The inspection that all pages of one inspection are about: {@code ?id=}. */
@Named
@ViewScoped
public class InspectionFile implements Serializable {

    @Inject private Inspections inspections;
    @Inject private CurrentUser user;

    private long number;
    private InspectionView inspection;

    /** Loads what the address names; a page without a number goes back to the list. */
    public String enter() {
        if (number == 0) {
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

    public InspectionId id() {
        return new InspectionId(number);
    }

    /** The address of another page of this inspection after a command. */
    public String to(String page) {
        return "/inspection/" + page + "?faces-redirect=true&id=" + number;
    }

    public InspectionView getInspection() {
        return inspection;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }
}
