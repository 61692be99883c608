package org.yangguang.roster.subject;

import java.util.Map;

/**
 * A subject as it stands now (or stood on a day asked for).
 *
 * @param code credit code, tender project code or expert number, as people write it
 * @param facts further fields in reading order (注册地址, 行业 …), Chinese label to value
 */
public record SubjectView(
        SubjectId id, SubjectKind kind, String code, String name, Map<String, String> facts) {}
