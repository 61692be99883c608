package org.yangguang.draw;

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
import org.yangguang.roster.Projects;

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
    @Inject private Printer printer;
    @Inject private PublicShelves shelves;
    @Inject private Clock clock;
    @Inject private Recomputer recomputer;
    @EJB private Projects projects;
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
        String head = log.head();
        Recomputed again = recomputer.of(draw, head);
        return new PublicDrawView(
                DrawRow.of(draw),
                book.terms(draw),
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
                .of(state, () -> printer.pdf(new Certificate(view, address, clock).xhtml()));
    }

    /** A published file of the draw with this number; log.txt is the whole log as it stood at disclosure. */
    public byte[] file(DrawId id, String name) {
        if (!isPublic(published(id), name)) {
            throw new FileNotPublic(name);
        }
        return files.read(id, name);
    }

    /** 查我的企业: by credit code or project code; what was drawn only after disclosure. */
    public PublicSearch search(DrawId id, String typed) {
        Draw draw = published(id);
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

    private Draw published(DrawId id) {
        Draw draw = book.get(id);
        if (!draw.status().isPlanPublic()) {
            throw new DrawUnknown();
        }
        return draw;
    }
}
