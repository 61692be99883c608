package org.yangguang.dr1.frozen;

import java.util.Map;

/**
 * Everything that a draw depends on, as published. The arrays are not copied; nobody may change
 * them afterwards.
 *
 * @param plan bytes of plan.txt
 * @param objects bytes of objects.txt
 * @param inspectors bytes of inspectors.txt; not read when the plan draws objects only
 * @param recusals bytes of recusals.txt; not read when the plan draws objects only
 * @param events bytes of events.txt; empty when nothing has happened since the draw
 * @param publicValue {@code none}, or source and value such as {@code kl8:2026060=03.07.…}
 * @param reveals the secret of each role, 64 lowercase hexadecimal digits
 */
public record DrawInput(
        byte[] plan,
        byte[] objects,
        byte[] inspectors,
        byte[] recusals,
        byte[] events,
        String publicValue,
        Map<String, String> reveals) {

    public DrawInput {
        reveals = Map.copyOf(reveals);
    }
}
