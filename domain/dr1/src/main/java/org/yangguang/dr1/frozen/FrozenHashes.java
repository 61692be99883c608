package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_PLAN;

import java.util.Optional;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;

/**
 * The hashes by which a plan freezes its files.
 *
 * @param inspectors empty in a draw of objects only
 * @param recusals empty in a draw of objects only
 */
public record FrozenHashes(String objects, Optional<String> inspectors, Optional<String> recusals) {

    /** Rejects malformed hashes, or one file without the other, with {@link ProofError#E_PLAN}. */
    public FrozenHashes {
        E_PLAN.unless(Syntax.isHex64(objects), "plan.objects", objects);
        E_PLAN.unless(inspectors.isPresent() == recusals.isPresent(), "plan.both");
        inspectors.ifPresent(h -> E_PLAN.unless(Syntax.isHex64(h), "plan.inspectors", h));
        recusals.ifPresent(h -> E_PLAN.unless(Syntax.isHex64(h), "plan.recusals", h));
    }
}
