package org.yangguang.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.rulebook.book.DoubtfulEntry;
import org.yangguang.rulebook.book.RuleChecks;

/** 待核对: entries of the rule book whose article is missing, repealed or amended. */
@Named
@RequestScoped
public class ChecksPage {

    @Inject private RuleChecks checks;

    private List<DoubtfulEntry> found;

    public List<DoubtfulEntry> getFound() {
        if (found == null) {
            found = checks.open();
        }
        return found;
    }
}
