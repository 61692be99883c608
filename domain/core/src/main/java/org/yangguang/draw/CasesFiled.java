package org.yangguang.draw;

import java.util.Map;
import org.yangguang.roster.SubjectId;

/**
 * 立案的项目, as whoever files cases knows them. The draw comes before the case on the map of contexts and may not ask
 * it; hence this port, which the case work fills in.
 */
public interface CasesFiled {

    /** Project to what was decided on it and when, in words for the evidence of the freezing. */
    Map<SubjectId, String> projects();
}
