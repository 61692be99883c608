package org.yangguang.rulebook.statute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.platform.OnceTokens;
import org.yangguang.rulebook.statute.StatuteAct.StatuteKept;
import org.yangguang.rulebook.statute.StatuteAct.StatuteWithdrawn;
import org.yangguang.rulebook.statute.StatuteRules.StatuteTextFaulty;
import org.yangguang.rulebook.statute.StatuteRules.StatuteUnknown;
import org.yangguang.rulebook.statute.StatuteRules.StatuteVersionExists;
import org.yangguang.rulebook.text.ParsedStatute;
import org.yangguang.rulebook.text.TextFault;
import org.yangguang.rules.citation.Place;
import org.yangguang.rules.parameters.Figures;

/** 法规库: texts of statutes by version. The legal officer keeps it, everybody on the staff reads it. */
@Stateless
@RolesAllowed({
    Roles.LEGAL,
    Roles.LEADER,
    Roles.CLERK,
    Roles.INSPECTOR,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class StatuteLibrary {

    @PersistenceContext private EntityManager entities;
    @Inject private StatuteFinder finder;
    @Inject private OnceTokens tokens;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** One page of statutes, by title. */
    public List<StatuteRow> page(StatuteQuery query, int first, int size) {
        return finder.page(query, today(), first, size);
    }

    public long count(StatuteQuery query) {
        return finder.count(query, today());
    }

    /** One page of articles in force today that hold the words. */
    public List<FoundArticle> articles(String words, int first, int size) {
        return finder.articles(words, today(), first, size);
    }

    public long countArticles(String words) {
        return finder.countArticles(words, today());
    }

    /** The statutes that have a text, by full title. */
    public Map<String, Long> loaded() {
        return entities.createQuery(
                        "select distinct s from KeptVersion v join v.statute s where v.withdrawnAt is null",
                        KeptStatute.class)
                .getResultStream()
                .collect(Collectors.toMap(KeptStatute::title, KeptStatute::id));
    }

    /** What the rule book cites and the library lacks, most cited first. */
    public List<WantedStatute> wanted() {
        return WantedStatutes.without(loaded().keySet());
    }

    /** Every text of a statute, newest first; a later text ends the one before it. */
    public List<VersionView> versions(long statute) {
        List<VersionView> versions = new ArrayList<>();
        LocalDate next = null;
        for (KeptVersion kept : kept(statute)) {
            VersionView view = kept.view();
            versions.add(view.withdrawnAt() == null ? view.before(next) : view);
            next = view.withdrawnAt() == null ? kept.from() : next;
        }
        if (versions.isEmpty()) {
            throw new StatuteUnknown();
        }
        return versions;
    }

    /** The articles of a text, in order. */
    public List<ArticleView> articles(long version) {
        return entities.createQuery(
                        "select a from KeptArticle a where a.key.version = :v order by a.key.place",
                        KeptArticle.class)
                .setParameter("v", version)
                .getResultStream()
                .map(KeptArticle::view)
                .toList();
    }

    /** Two texts side by side, by article. */
    public List<ComparedArticle> compare(long before, long after) {
        Map<Place, String> older = byPlace(before);
        Map<Place, String> newer = byPlace(after);
        TreeSet<Place> places = new TreeSet<>(older.keySet());
        places.addAll(newer.keySet());
        return places.stream()
                .map(place -> ComparedArticle.of(place, older.get(place), newer.get(place)))
                .toList();
    }

    /** The file as it was handed in. */
    public StatuteFile original(long version) {
        return require(version).file();
    }

    /** What is wrong with a file, before it is kept; remarks included. */
    @RolesAllowed(Roles.LEGAL)
    public List<TextFault> read(NewVersion said, StatuteFile file) {
        return file.read(maxBytes()).called(said.title()).findings();
    }

    /** Keeps a text and returns its statute. */
    @RolesAllowed(Roles.LEGAL)
    public long keep(NewVersion said, StatuteFile file, String token) {
        return Long.parseLong(tokens.once(token, () -> String.valueOf(keep(said, file))));
    }

    /** Withdraws a text that should not be there; it stays readable with the reason. */
    @RolesAllowed(Roles.LEGAL)
    public void withdraw(long version, String reason) {
        KeptVersion kept = require(version);
        kept.withdraw(reason, clock.instant(), user.login());
        KeptStatute statute = kept.statute();
        acts.fire(new StatuteWithdrawn(statute.id(), statute.title(), kept.from(), reason.strip()));
    }

    /** How large a file may be; asked by whoever may hand one in. */
    @RolesAllowed(Roles.LEGAL)
    public long maxBytes() {
        return Figures.STATUTE_SIZE.on(today());
    }

    private long keep(NewVersion said, StatuteFile file) {
        ParsedStatute read = file.read(maxBytes()).called(said.title());
        if (!read.faults().isEmpty()) {
            throw new StatuteTextFaulty(read.faults().size());
        }
        KeptStatute statute = statute(said.title());
        requireFree(statute, said.from());
        KeptVersion version = new KeptVersion(statute, said, file, read);
        version.uploaded(clock.instant(), user.login());
        entities.persist(version);
        entities.flush();
        IntStream.range(0, read.articles().size())
                .mapToObj(place -> new KeptArticle(version.id(), place, read.articles().get(place)))
                .forEach(entities::persist);
        acts.fire(
                new StatuteKept(
                        statute.id(),
                        statute.title(),
                        said.from(),
                        read.articles().size(),
                        file.sha256()));
        return statute.id();
    }

    private KeptStatute statute(String title) {
        return entities.createQuery(
                        "select s from KeptStatute s where s.title = :t", KeptStatute.class)
                .setParameter("t", title)
                .getResultStream()
                .findFirst()
                .orElseGet(
                        () -> {
                            KeptStatute fresh = new KeptStatute(title);
                            entities.persist(fresh);
                            return fresh;
                        });
    }

    private void requireFree(KeptStatute statute, LocalDate from) {
        boolean taken =
                kept(statute.id()).stream()
                        .map(KeptVersion::view)
                        .anyMatch(v -> v.withdrawnAt() == null && v.from().equals(from));
        if (taken) {
            throw new StatuteVersionExists(statute.title(), from.toString());
        }
    }

    private List<KeptVersion> kept(long statute) {
        return entities.createQuery(
                        "select v from KeptVersion v join fetch v.statute where v.statute.id = :s"
                                + " order by v.from desc, v.id desc",
                        KeptVersion.class)
                .setParameter("s", statute)
                .getResultList();
    }

    private KeptVersion require(long version) {
        KeptVersion kept = entities.find(KeptVersion.class, version);
        if (Objects.isNull(kept)) {
            throw new StatuteUnknown();
        }
        return kept;
    }

    private Map<Place, String> byPlace(long version) {
        require(version);
        return articles(version).stream()
                .collect(
                        Collectors.toMap(
                                ArticleView::place, ArticleView::text, (a, b) -> a, HashMap::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
