package org.yangguang.dr1.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** RFC 3797: MD5(i ‖ key ‖ i) modulo what remains of the pool, which then closes up. */
public final class Rfc3797 implements VectorKind {

    @Override
    public String kind() {
        return "rfc3797";
    }

    @Override
    public Map<String, Object> recompute(Map<String, Object> input) {
        byte[] key = ((String) input.get("key")).getBytes(US_ASCII);
        List<Integer> pool =
                IntStream.rangeClosed(1, ((Long) input.get("pool")).intValue())
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new));
        return Map.of(
                "rows",
                IntStream.range(0, ((Long) input.get("n")).intValue())
                        .mapToObj(i -> row(md5(i, key), pool))
                        .toList());
    }

    private static List<Object> row(byte[] hash, List<Integer> pool) {
        int remaining = pool.size();
        int index = new BigInteger(1, hash).mod(BigInteger.valueOf(remaining)).intValueExact();
        return List.of(
                HexFormat.of().withUpperCase().formatHex(hash),
                (long) remaining,
                pool.remove(index).longValue());
    }

    private static byte[] md5(int i, byte[] key) {
        try {
            byte[] message =
                    ByteBuffer.allocate(key.length + 4)
                            .putShort((short) i)
                            .put(key)
                            .putShort((short) i)
                            .array();
            return MessageDigest.getInstance("MD5").digest(message);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
