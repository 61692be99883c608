package org.yangguang.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.casework.matter.Circumstances;
import org.yangguang.casework.matter.Decision;
import org.yangguang.casework.matter.Effect;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.casework.matter.Matters;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.inspection.InspectionId;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One matter: what is known, what the rules propose, what the legal officer says, what is decided. */
@Named
@ViewScoped
public class MatterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF =
            "/casework/matter?faces-redirect=true&includeViewParams=true";

    @Inject private Matters matters;
    @Inject private Messages messages;
    @Inject private GraveForm grave;

    @Shown private final Effect[] effects = Effect.values();
    @Shown private final Outcome[] allOutcomes = Outcome.values();

    @Asked private long inspection;
    @Shown private MatterView matter;
    @Asked private Effect effect;
    @Asked private boolean rectifiable;
    @Asked private LocalDate conductEnd;
    @Asked private String words;
    @Asked private List<Outcome> outcomes;

    /** Without a matter the person goes back to the list. */
    public String load() {
        matter = matters.of(id()).orElse(null);
        if (matter == null) {
            messages.warn("casework.nothing");
            return "/casework/matters?faces-redirect=true";
        }
        effect = matter.circumstances().affectsResult();
        rectifiable = matter.circumstances().rectifiable();
        conductEnd = matter.circumstances().conductEnd();
        grave.show(matter.grave());
        outcomes = proposed();
        return null;
    }

    public String propose() {
        matters.propose(id(), new Circumstances(effect, rectifiable, conductEnd), grave.facts());
        messages.done("casework.proposed");
        return SELF;
    }

    public String review() {
        matters.review(id(), words);
        messages.done("casework.reviewed");
        return SELF;
    }

    public String decide() {
        matters.decide(id(), new Decision(chosen(), words));
        messages.done("casework.decided");
        return SELF;
    }

    private Set<Outcome> chosen() {
        return outcomes == null ? Set.of() : Set.copyOf(outcomes);
    }

    private List<Outcome> proposed() {
        return matter.proposal() == null
                ? List.of()
                : matter.proposal().outcomes().stream()
                        .map(Outcome::valueOf)
                        .collect(Collectors.toList());
    }

    private InspectionId id() {
        return new InspectionId(inspection);
    }
}
