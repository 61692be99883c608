package org.yangguang.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.roster.inspector.Inspectors;

/** Skill codes as people read them. */
@Named
@RequestScoped
public class SkillNames {

    @Inject private Inspectors inspectors;

    private Map<String, String> names;

    @PostConstruct
    void load() {
        names = inspectors.skillNames();
    }

    public String of(List<String> codes) {
        return codes.stream().map(c -> names.getOrDefault(c, c)).collect(Collectors.joining("、"));
    }
}
