package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.yangguang.dr1.frozen.DrawObject;

/** The floor under every draw: a loop that hashes the same tickets and does nothing else. */
final class HashingOnly {

    private HashingOnly() {}

    /** Returns something made of every ticket. */
    static int tickets(String seed, List<DrawObject> objects) {
        MessageDigest digest = sha256();
        byte[] prefix = (seed + "|obj|").getBytes(ISO_8859_1);
        int sum = 0;
        for (DrawObject object : objects) {
            digest.update(prefix);
            sum += digest.digest(object.id().getBytes(ISO_8859_1))[0];
        }
        return sum;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
