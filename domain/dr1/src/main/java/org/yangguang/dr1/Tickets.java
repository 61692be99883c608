package org.yangguang.dr1;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Computes tickets with one reused digest; for one thread (DR1 3.5). */
final class Tickets {

    private static final String OBJECT = "obj";

    private final MessageDigest digest;
    private final byte[] seed;

    Tickets(Seed seed) {
        this.digest = seed.hash().digest();
        this.seed = (seed.hex() + "|").getBytes(ISO_8859_1);
    }

    private byte[] bytes(String tag, String id) {
        digest.update(seed);
        digest.update(tag.getBytes(ISO_8859_1));
        digest.update((byte) '|');
        return digest.digest(id.getBytes(ISO_8859_1));
    }

    String ticket(String tag, String id) {
        return HexFormat.of().formatHex(bytes(tag, id));
    }

    String key(String id, int weight) {
        byte[] ticket = bytes(OBJECT, id);
        if (weight == 1) {
            return HexFormat.of().formatHex(ticket);
        }
        BigInteger quotient = new BigInteger(1, ticket).divide(BigInteger.valueOf(weight));
        return "%064x".formatted(quotient);
    }

    /** The first 64 bits of {@link #key}, exactly: floor division may be done on the prefix. */
    long keyPrefix(String id, int weight) {
        return Long.divideUnsigned(ByteBuffer.wrap(bytes(OBJECT, id)).getLong(), weight);
    }
}
