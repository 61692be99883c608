package org.yangguang.dr1.proof;

import org.yangguang.dr1.frozen.Plan;

/**
 * What proof.json says of a plan that was given up (DR1 4.4): a void needs a reason.
 *
 * @param code a code of the plan's {@code x-event.…}, such as {@code V02}
 * @param reason in words
 */
record VoidClaim(String code, String reason) {

    /** The reason as people read it: what the plan says of the code, then the words. */
    String in(Plan plan) {
        return (plan.extras().getOrDefault("x-event." + code, code) + " " + reason).strip();
    }
}
