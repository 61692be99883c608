package org.yangguang.casework;

/** Whether the bureau itself may penalise, from setting {@code yangguang.bureau.penalises}; by default it refers (law.md §3.8). */
final class PenaltyPower {

    private PenaltyPower() {}

    static boolean isHeld() {
        return Boolean.getBoolean("yangguang.bureau.penalises");
    }
}
