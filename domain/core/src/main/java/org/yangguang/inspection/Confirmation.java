package org.yangguang.inspection;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One inspector's word, given under the own sign-in, that the inspection is finished as recorded. */
@Embeddable
record Confirmation(String login, String name, Instant at) {}
