package org.yangguang.draw.lists;

import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.roster.subject.SubjectId;

/**
 * 立案的项目, as whoever files cases knows them. The draw comes before the case on the map of contexts and may not ask
 * it; hence this port, which the case work fills in.
 */
public interface CasesFiled {

    /** Every case that did not end yet. */
    List<FiledCase> open();

    /**
     * A case of a project.
     *
     * @param assignment the drawn assignment whose inspection it came of
     * @param words what was decided and when, for the evidence of the freezing
     */
    record FiledCase(AssignmentId assignment, SubjectId project, String words) {}
}
