package org.yangguang.amendment.workedcase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseFileUnknown;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;

/** Worked cases by workbook: hand it in, look at the dry run, take the good rows over, get the own file back with marks. */
@Stateless
@RolesAllowed(Roles.LEGAL)
public class CaseFiles {

    private static final int LONGEST_NAME = 255;

    @PersistenceContext private EntityManager entities;
    @Inject private CaseShelves shelves;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Keeps a file that can be read as a table of cases; what is wrong in its rows is looked at later. */
    public long send(String name, byte[] content) {
        CaseSheet.read(content);
        WorkedCaseFile file =
                new WorkedCaseFile(plain(name), content, user.login(), clock.instant());
        entities.persist(file);
        entities.flush();
        acts.fire(file.sent());
        return file.id();
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    public CaseFileView view(long id) {
        return require(id).view(user::nameOf);
    }

    /** Dry run: what would become of each row. Writes nothing. */
    public List<CaseFileRow> lines(long id, Locale locale) {
        return lines(require(id), locale);
    }

    private List<CaseFileRow> lines(WorkedCaseFile file, Locale locale) {
        CaseFileCheck check = new CaseFileCheck(shelves::called, LocalDate.now(clock), locale);
        return CaseSheet.read(file.content()).stream().map(check::of).toList();
    }

    /** Takes the good rows over, all in one transaction. */
    public void accept(long id) {
        WorkedCaseFile file =
                entities.find(WorkedCaseFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            throw new CaseFileUnknown(id);
        }
        file.requireOpen();
        List<CaseFileRow> good =
                lines(file, Locale.ROOT).stream().filter(CaseFileRow::isGood).toList();
        good.forEach(line -> shelves.write(line.row(), user.login(), clock.instant()));
        int added = (int) good.stream().filter(line -> line.fate() == CaseFileRow.Fate.NEW).count();
        acts.fire(file.accept(added, good.size() - added, user.login(), clock.instant()));
    }

    /** The person's own file with the bad cells marked and a last column with the reasons. */
    public void marked(long id, Locale locale, String title, OutputStream out) {
        WorkedCaseFile file = require(id);
        CaseSheet.mark(file.content(), lines(file, locale), title, out);
    }

    private WorkedCaseFile require(long id) {
        WorkedCaseFile found = entities.find(WorkedCaseFile.class, id);
        if (found == null) {
            throw new CaseFileUnknown(id);
        }
        return found;
    }
}
