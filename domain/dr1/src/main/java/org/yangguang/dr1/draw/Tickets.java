package org.yangguang.dr1.draw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Computes tickets with one reused digest; for one thread (DR1 3.5). */
public final class Tickets {

    private final MessageDigest digest;
    private final String seed;
    private final byte[] objectPrefix;

    public Tickets(Seed seed) {
        this.digest = seed.hash().digest();
        this.seed = seed.hex();
        this.objectPrefix = prefix("obj");
    }

    String ticket(String tag, String id) {
        return HexFormat.of().formatHex(hash(prefix(tag), id));
    }

    String key(String id, int weight) {
        byte[] key = hash(objectPrefix, id);
        divide(ByteBuffer.wrap(key), weight);
        return HexFormat.of().formatHex(key);
    }

    /** The first 64 bits of {@link #key}, exactly: floor division may be done on the prefix. */
    long keyPrefix(String id, int weight) {
        return Long.divideUnsigned(ByteBuffer.wrap(hash(objectPrefix, id)).getLong(), weight);
    }

    private byte[] prefix(String tag) {
        return (seed + "|" + tag + "|").getBytes(ISO_8859_1);
    }

    private byte[] hash(byte[] prefix, String id) {
        digest.update(prefix);
        return digest.digest(id.getBytes(ISO_8859_1));
    }

    /** Division as in school, with digits of 32 bits; rounds down. */
    private static void divide(ByteBuffer number, int divisor) {
        long rest = 0;
        for (int at = 0; at < number.limit(); at += Integer.BYTES) {
            long digit = rest << Integer.SIZE | Integer.toUnsignedLong(number.getInt(at));
            number.putInt(at, (int) (digit / divisor));
            rest = digit % divisor;
        }
    }
}
