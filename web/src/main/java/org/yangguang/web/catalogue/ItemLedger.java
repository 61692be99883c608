package org.yangguang.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.kernel.PartyRole;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Texts;

/** How items read in lists, in the reader's language. */
@Named
@ApplicationScoped
public class ItemLedger {

    @Inject private Texts texts;
    @Inject private Look look;

    /** All columns of the list. */
    public Ledger of(List<CheckItemView> items) {
        List<String> head =
                Stream.of(
                                "code",
                                "stage",
                                "party",
                                "content",
                                "evidence",
                                "basis",
                                "parameter",
                                "yields",
                                "mode",
                                "mark",
                                "from")
                        .map(column -> texts.get("catalogue." + column))
                        .toList();
        return new Ledger(
                texts.get("catalogue.ledger"), head, items.stream().map(this::row).toList());
    }

    public String stage(String stage) {
        return texts.get("catalogue.stage." + stage);
    }

    public String party(PartyRole party) {
        return texts.get("catalogue.party." + party);
    }

    public String mode(String mode) {
        return texts.get("catalogue.mode." + mode);
    }

    /** The list's own words in Chinese, the parties in English. */
    public String concerns(CheckItemView item) {
        if (!look.isEnglish()) {
            return item.concerns();
        }
        return item.parties().isEmpty()
                ? texts.get("catalogue.party.OTHER")
                : item.parties().stream()
                        .sorted()
                        .map(this::party)
                        .collect(Collectors.joining(", "));
    }

    public String content(CheckItemView item) {
        boolean english = look.isEnglish() && !item.contentEnglish().isEmpty();
        return english ? item.contentEnglish() : item.content();
    }

    private List<String> row(CheckItemView item) {
        return List.of(
                item.code(),
                stage(item.stage()),
                concerns(item),
                content(item),
                item.evidence(),
                item.basis(),
                item.parameter(),
                item.yields(),
                mode(item.mode()),
                item.mark(),
                item.from().toString());
    }
}
