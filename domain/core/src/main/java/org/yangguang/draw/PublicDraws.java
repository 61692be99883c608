package org.yangguang.draw;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.dr1.DrawObject;
import org.yangguang.dr1.DrawOutcome;
import org.yangguang.dr1.RosterFiles;
import org.yangguang.dr1.Standing;

/** 抽取验证: what everybody may see of the draws, and recompute (S2, S11). */
@Stateless
@PermitAll
public class PublicDraws {

    /** Discarded numbers stay in the list: a missing number would be a question. */
    private static final Set<DrawStatus> LISTED =
            EnumSet.complementOf(EnumSet.of(DrawStatus.FROZEN, DrawStatus.COMMITTED));

    private static final Set<String> FROM_T0 = Set.of(DrawFiles.PLAN, FrozenLists.OBJECTS);
    private static final Set<String> FROM_T2 =
            Set.of(
                    DrawFiles.RESULT,
                    DrawFiles.EVENTS,
                    DrawFiles.FINAL,
                    DrawFiles.LOG,
                    DrawFiles.PROOF);

    @Inject private DrawBook book;
    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private Checks checks;
    @Inject private Ceremony ceremony;
    @Inject private PublicResult result;

    /** One page, newest first. */
    public List<DrawRow> find(int first, int size) {
        return book.rows("%", LISTED, first, size);
    }

    public long count() {
        return book.count("%", LISTED);
    }

    /** {@code DrawUnknown} before the plan is published. */
    public PublicDrawView view(DrawId id) {
        Draw draw = published(id);
        boolean open = draw.isDisclosed();
        return new PublicDrawView(
                DrawRow.of(draw),
                book.terms(draw),
                draw.counts(),
                Sealed.of(draw),
                PledgeView.of(draw).stream().map(PledgeView::withoutName).toList(),
                checks.of(draw),
                open ? result.of(draw) : List.of(),
                result.events(draw),
                files.list(id).stream().filter(file -> isPublic(draw, file.name())).toList(),
                files.list(id).stream().filter(file -> isRestricted(file.name())).toList(),
                book.voids(draw.year()),
                log.head(),
                open ? ceremony.outcome(draw).seed().hex() : null);
    }

    /** A published file of the draw with this number; log.txt is the whole log as it stood at disclosure. */
    public byte[] file(DrawId id, String name) {
        if (!isPublic(published(id), name)) {
            throw new FileNotPublic(name);
        }
        return files.read(id, name);
    }

    /** 查我的项目: empty when the project is not in the roster of this draw. */
    public Optional<PublicStanding> standing(DrawId id, String project) {
        Draw draw = published(id);
        List<DrawObject> objects = RosterFiles.readObjects(files.read(id, FrozenLists.OBJECTS));
        Optional<DrawObject> object =
                objects.stream().filter(o -> FrozenLists.isMeant(o.id(), project)).findFirst();
        if (!draw.isDisclosed()) {
            return object.map(o -> PublicStanding.undisclosed(o.id(), o.exclusion().orElse(null)));
        }
        DrawOutcome outcome = ceremony.outcome(draw);
        return object.flatMap(o -> Standing.of(o.id(), outcome, objects))
                .map(s -> PublicStanding.of(s, PublicResult.lines(outcome)));
    }

    private static boolean isPublic(Draw draw, String name) {
        boolean over = draw.isDisclosed() || draw.status() == DrawStatus.VOIDED;
        return FROM_T0.contains(name) || over && FROM_T2.contains(name);
    }

    private static boolean isRestricted(String name) {
        return name.equals(FrozenLists.INSPECTORS) || name.equals(FrozenLists.RECUSALS);
    }

    private Draw published(DrawId id) {
        Draw draw = book.get(id);
        if (!draw.status().isPlanPublic()) {
            throw new DrawUnknown();
        }
        return draw;
    }
}
