package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.primefaces.model.StreamedContent;
import org.yangguang.kernel.SearchText;
import org.yangguang.platform.BusinessTime;
import org.yangguang.rulebook.Rulebook;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.parameters.Parameter;

/** 规则与参数 that answer conduct of a day, today unless asked otherwise. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Rulebook rulebook;
    @Inject private BusinessTime time;
    @Inject private RuleWords words;

    private LocalDate on;
    private String text;
    private boolean open;
    private transient List<RuleText> rules;
    private transient List<Parameter> parameters;

    public void load() {
        on = Objects.requireNonNullElseGet(on, time::today);
    }

    public String search() {
        return "/rulebook/rules?faces-redirect=true&includeViewParams=true";
    }

    public List<RuleText> getRules() {
        if (rules == null) {
            rules =
                    rulebook.rules(on).stream()
                            .filter(r -> matches(r.number(), r.sentence(), r.basis()))
                            .toList();
        }
        return rules;
    }

    public List<Parameter> getParameters() {
        if (parameters == null) {
            parameters =
                    rulebook.parameters(on).stream()
                            .filter(p -> matches(p.code(), p.name(), p.basis()))
                            .toList();
        }
        return parameters;
    }

    public StreamedContent exportRules() {
        return words.rules(getRules()).download("xlsx");
    }

    public StreamedContent exportParameters() {
        return words.parameters(getParameters()).download("xlsx");
    }

    private boolean matches(String code, String name, String basis) {
        boolean named =
                text == null
                        || SearchText.normalise(code + "\n" + name + "\n" + basis)
                                .contains(SearchText.normalise(text));
        return named && (!open || words.isOpen(basis));
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
