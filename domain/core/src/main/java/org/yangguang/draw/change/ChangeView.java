package org.yangguang.draw.change;

import java.time.Instant;
import java.util.List;
import org.yangguang.draw.dispatch.ChangeEffect;

/**
 * A change for those who decide on it, and for who asked.
 *
 * @param projectName null when there is none, or the caller may not know it
 * @param inspectorName null when there is none
 * @param decided null until then; {@code witnessed} likewise
 * @param refusal null unless refused or objected to
 * @param effects empty before it took effect, and for who may not know them (S15)
 */
public record ChangeView(
        ChangeRow row,
        Target target,
        String projectName,
        String inspectorName,
        Claim claim,
        Word asked,
        Word decided,
        Word witnessed,
        String refusal,
        List<ChangeEffect> effects) {

    public ChangeView {
        effects = List.copyOf(effects);
    }

    /** Who said something, and when. */
    public record Word(String name, Instant at) {}
}
