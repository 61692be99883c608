package org.yangguang.accountability.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an obligation is about: the inspection and its project, by the name it had then. */
@Embeddable
public record Concern(
        @Column(name = "inspection_id") long inspection,
        @Column(name = "project_id") String projectId,
        @Column(name = "project_name") String projectName) {}
