package org.yangguang.draw.openness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.document.Printer;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Ceremony;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.ceremony.Sealed;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.files.LogBook;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.platform.Bureau;
import org.yangguang.roster.tender.Projects;

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
    @Inject private Ceremony ceremony;
    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private Printer printer;
    @Inject private PublicShelves shelves;
    @Inject private Bureau bureau;
    @Inject private Clock clock;
    @Inject private Recomputer recomputer;
    @EJB private Projects projects;
    @Inject private OpenedResult result;

    /** One page, newest first. */
    public List<DrawRow> find(int first, int size) {
        return book.rows("%", LISTED, first, size);
    }

    public long count() {
        return book.count("%", LISTED);
    }

    /** {@code DrawUnknown} before the plan is published. */
    public PublicDrawView view(DrawId id) {
        Draw draw = book.published(id);
        String head = log.head();
        Recomputed again = recomputer.of(draw, head);
        return new PublicDrawView(
                DrawRow.of(draw),
                ceremony.terms(draw),
                draw.counts(),
                Sealed.of(draw),
                PledgeView.of(draw).stream().map(PledgeView::withoutName).toList(),
                again.checks(),
                excluded(again),
                again.opened().map(open -> result.of(draw, open)).orElse(List.of()),
                result.events(draw),
                files.list(id).stream().filter(file -> isPublic(draw, file.name())).toList(),
                files.list(id).stream().filter(file -> isRestricted(file.name())).toList(),
                book.voids(draw.ofTask().year()),
                head,
                again.opened().map(open -> open.outcome().seed().hex()).orElse(null));
    }

    private static List<PublicDrawView.Excluded> excluded(Recomputed again) {
        return again.objects().values().stream()
                .flatMap(object -> object.exclusion().stream())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(code -> new PublicDrawView.Excluded(code.getKey(), code.getValue()))
                .toList();
    }

    /**
     * 抽取证书 as PDF, made anew when draw or log change.
     *
     * @param address of the draw's public page, as the visitor reaches it
     */
    public byte[] certificate(DrawId id, String address) {
        PublicDrawView view = view(id);
        String state = id + " " + view.row().status() + " " + view.logHead() + " " + address;
        return shelves.certificates()
                .of(
                        state,
                        () -> printer.pdf(new Certificate(view, address, bureau, clock).xhtml()));
    }

    /** A published file of the draw with this number; log.txt is the whole log as it stood at disclosure. */
    public byte[] file(DrawId id, String name) {
        DrawFiles.requirePublic(name, isPublic(book.published(id), name));
        return files.read(id, name);
    }

    /** 查我的企业: by credit code or project code; what was drawn only after disclosure. */
    public PublicSearch search(DrawId id, String typed) {
        Draw draw = book.published(id);
        Map<String, FrozenName> names = files.names(id);
        return new PublicFinder(recomputer.of(draw, log.head()), names, projects::publicParts)
                .find(typed);
    }

    private static boolean isPublic(Draw draw, String name) {
        return FROM_T0.contains(name) || draw.areSecretsPublic() && FROM_T2.contains(name);
    }

    private static boolean isRestricted(String name) {
        return name.equals(FrozenLists.INSPECTORS) || name.equals(FrozenLists.RECUSALS);
    }
}
