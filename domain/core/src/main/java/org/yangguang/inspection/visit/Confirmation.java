package org.yangguang.inspection.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One inspector's word, given under the own sign-in, that the inspection is finished as recorded. */
@Embeddable
public record Confirmation(
        @Column(nullable = false) String login,
        @Column(nullable = false) String name,
        @Column(nullable = false) Instant at) {}
