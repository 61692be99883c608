package org.yangguang.dr1.draw;

import org.yangguang.dr1.frozen.DrawObject;

/**
 * What a seat of a team asks for; the order of the constants is the order in which seats are filled
 * (DR1 3.6).
 */
public enum SeatType {
    /** Seat 1: the lead flag. */
    LEAD("L"),
    /** Seat 2 of an object with a need: that skill. */
    SPECIALIST("S"),
    /** Every other seat: nothing. */
    OPEN("O");

    private final String letter;

    SeatType(String letter) {
        this.letter = letter;
    }

    /** The letter in the proof: L, S or O. */
    public String letter() {
        return letter;
    }

    /** What seat number 1, 2, … of the object asks for. */
    public static SeatType of(int seatNumber, DrawObject object) {
        if (seatNumber == 1) {
            return LEAD;
        }
        return seatNumber == 2 && object.need().isPresent() ? SPECIALIST : OPEN;
    }
}
