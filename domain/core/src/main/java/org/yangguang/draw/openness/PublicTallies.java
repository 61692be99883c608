package org.yangguang.draw.openness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.files.LogBook;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.tender.Projects;

/** 抽得匀不匀: the draws of this year and how often everybody was drawn, for everybody (S2, DR1 5). */
@Stateless
@PermitAll
public class PublicTallies {

    @EJB private Projects projects;
    @EJB private Inspectors inspectors;
    @Inject private EntityManager entities;
    @Inject private DrawFiles files;
    @Inject private DrawBook book;
    @Inject private LogBook log;
    @Inject private PublicShelves shelves;
    @Inject private Clock clock;

    /** Counted again when the log grows, since every disclosure is logged. */
    public YearTally thisYear() {
        int year = LocalDate.now(clock).getYear();
        return shelves.tallies().of(year + " " + log.head(), () -> count(year));
    }

    private YearTally count(int year) {
        List<Draw> draws = disclosed(year);
        Map<DrawId, Tally.Disclosed> lists = new LinkedHashMap<>();
        draws.forEach(draw -> lists.put(draw.id(), lists(draw)));
        Tally tally = new Tally(projects.publicParties(projects(lists.values())));
        lists.values().forEach(tally::add);
        Map<String, String> pseudonyms = inspectors.pseudonyms(tally.inspectors());
        return new YearTally(
                year,
                published(year),
                book.voids(year),
                draws.stream().map(draw -> row(draw, lists.get(draw.id()))).toList(),
                tally.firms(),
                tally.listedFirms(),
                tally.people(pseudonyms::get));
    }

    private static List<SubjectId> projects(Collection<Tally.Disclosed> draws) {
        return draws.stream()
                .flatMap(draw -> draw.eligible().stream())
                .map(object -> new SubjectId(object.id()))
                .distinct()
                .toList();
    }

    private static YearTally.Row row(Draw draw, Tally.Disclosed lists) {
        return new YearTally.Row(
                draw.id(),
                draw.number(),
                draw.ofTask().title(),
                lists.eligible().size(),
                lists.teams().size());
    }

    private Tally.Disclosed lists(Draw draw) {
        return new Tally.Disclosed(
                files.objects(draw.id()),
                files.inspectors(draw.id()),
                Tally.Disclosed.teams(
                        new String(files.read(draw.id(), DrawFiles.RESULT), US_ASCII)));
    }

    /** Void draws sent nobody, so that they count for nobody. */
    private List<Draw> disclosed(int year) {
        return entities.createQuery(
                        "select d from Draw d where d.ofTask.year = :y and d.status = :open order by d.id",
                        Draw.class)
                .setParameter("y", year)
                .setParameter("open", DrawStatus.DISCLOSED)
                .getResultList();
    }

    private long published(int year) {
        return entities.createQuery(
                        "select count(d) from Draw d where d.ofTask.year = :y and d.plannedAt is not null",
                        Long.class)
                .setParameter("y", year)
                .getSingleResult();
    }
}
