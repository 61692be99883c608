package org.yangguang.inspection.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.paper.PaperAct.NoticeServed;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.kernel.Act;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;

/** 抽查通知: nobody is inspected before being told basis, content and requirements (S14). */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class Notices {

    @Inject private Desk desk;
    @Inject private PaperWriter writer;
    @Inject private DocumentNumbers numbers;
    @Inject private Event<Act> acts;

    /** Serves the notice under its number; from now on the checklist can be worked on. Returns the number. */
    public String serve(InspectionId id, Notice notice) {
        Inspection inspection = desk.toChange(id);
        inspection.requireOpened();
        String number = numbers.next(DocumentKind.NOTICE).toString();
        inspection.serveNotice(number);
        writer.file(inspection, PaperKind.NOTICE, number, writer.notice(inspection, notice));
        acts.fire(new NoticeServed(inspection.about(), number));
        return number;
    }
}
