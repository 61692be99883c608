package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.version.ApprovedVersions;
import org.yangguang.amendment.version.VersionRow;
import org.yangguang.rules.language.Difference;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** The versions of the rules, two of them compared in words, and the way back to an earlier one. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Amendments amendments;
    @Inject private ApprovedVersions versions;
    @Inject private Texts texts;

    @Asked private Integer from;
    @Asked private Integer to;

    @Asked(required = true)
    private Integer back;

    @Asked(required = true, max = 1000)
    private String reason;

    @Shown private int refused;
    private transient List<VersionRow> lines;

    public void load() {
        refused = versions.refused();
    }

    public String compare() {
        return "/amendment/versions?faces-redirect=true&includeViewParams=true";
    }

    public String goBack() {
        return "/amendment/draft?faces-redirect=true&id="
                + amendments.backTo(back, texts.of("amendment.versions.backTitle", back), reason);
    }

    /** Newest first; the shipped one is the last. */
    public List<VersionRow> getLines() {
        if (lines == null) {
            Stream<VersionRow> shipped = Stream.of(shipped());
            lines = Stream.concat(versions.all().stream(), shipped).toList();
        }
        return lines;
    }

    private VersionRow shipped() {
        String title = texts.get("amendment.versions.shipped");
        String hash = RuleLanguage.shipped().hash();
        return new VersionRow(0, title, hash, null, null, null, 0, versions.serving() == 0);
    }

    /** All numbers but the newest, to which nobody has to go back. */
    public List<Integer> getEarlier() {
        return IntStream.range(0, getLines().get(0).number()).boxed().toList();
    }

    public List<Difference> getDifferences() {
        return isComparing() ? versions.compare(from, to) : List.of();
    }

    public boolean isComparing() {
        return from != null && to != null;
    }
}
