package org.yangguang.dr1.proof;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.LongStream;
import org.yangguang.dr1.file.DrawHash;

/** Rivest's sampler.py of 2011: SHA-256(seed "," i) mod total, plus 1. */
public final class RivestSampler implements VectorKind {

    @Override
    public String kind() {
        return "rivest_sampler";
    }

    @Override
    public Map<String, Object> recompute(Map<String, Object> input) {
        BigInteger total = BigInteger.valueOf((Long) input.get("total"));
        String seed = (String) input.get("seed");
        return Map.of(
                "picks",
                LongStream.rangeClosed(1, (Long) input.get("count"))
                        .mapToObj(i -> new BigInteger(DrawHash.SHA_256.of(seed + "," + i), 16))
                        .map(hash -> hash.mod(total).longValueExact() + 1)
                        .toList());
    }
}
