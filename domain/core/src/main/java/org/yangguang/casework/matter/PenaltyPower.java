package org.yangguang.casework.matter;

/** Whether the bureau itself may penalise, from setting {@code yangguang.bureau.penalises}; by default it refers (行政处罚法17). */
final class PenaltyPower {

    private PenaltyPower() {}

    static boolean isHeld() {
        return Boolean.getBoolean("yangguang.bureau.penalises");
    }
}
