package org.yangguang.dr1.proof;

import java.util.Map;

/**
 * Recomputes one kind of test vector; found by {@link java.util.ServiceLoader} where it does not
 * belong to DR1 itself.
 */
public interface VectorKind {

    /** The word in the vector's {@code kind}. */
    String kind();

    /** The fields that the vector should expect: maps, lists, strings and {@link Long}s. */
    Map<String, Object> recompute(Map<String, Object> input);
}
