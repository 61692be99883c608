package org.yangguang.rulebook.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.document.Printer;
import org.yangguang.identity.Roles;
import org.yangguang.platform.Bureau;
import org.yangguang.rulebook.book.BookRules.EntryUnknown;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.book.RuleBook;

/** 规则手册: what the machine decides by, as anybody on the staff may read it aloud and a legal officer signs it. */
@Stateless
@RolesAllowed({
    Roles.LEGAL,
    Roles.LEADER,
    Roles.CLERK,
    Roles.INSPECTOR,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class Rulebook {

    @Inject private Printer printer;
    @Inject private Bureau bureau;
    @Inject private Clock clock;

    /** The whole book, from the files the engine reads. */
    public RuleBook book() {
        return RuleBook.current();
    }

    /** One entry by its id. */
    public Entry entry(String id) {
        return book().entries()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EntryUnknown(id));
    }

    /** The whole book on paper, with room for signatures. */
    public byte[] pdf() {
        return printer.pdf(new BookSheet(book(), bureau, LocalDate.now(clock)).xhtml());
    }
}
