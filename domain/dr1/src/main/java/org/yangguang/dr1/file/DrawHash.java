package org.yangguang.dr1.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.jcajce.provider.digest.SM3;

/**
 * The hash H of a draw, 256 bits: SHA-256 by default, SM3 (GB/T 32905) where the plan says so;
 * never both in one draw.
 */
public enum DrawHash {
    SHA_256("SHA-256") {
        @Override
        public MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        }
    },
    SM3("SM3") {
        @Override
        public MessageDigest digest() {
            return Library.sm3();
        }
    };

    /** Apart, so that a draw with SHA-256 never loads the library. */
    private static final class Library {
        private static MessageDigest sm3() {
            return new SM3.Digest();
        }
    }

    private final String officialName;

    DrawHash(String officialName) {
        this.officialName = officialName;
    }

    /** A fresh digest; not to be shared between threads. */
    public abstract MessageDigest digest();

    /** The name in the plan. */
    public String officialName() {
        return officialName;
    }

    /** The hash with this name in a plan, if there is one. */
    public static Optional<DrawHash> named(String officialName) {
        return Arrays.stream(values()).filter(h -> h.officialName.equals(officialName)).findFirst();
    }

    /** H of the bytes, 64 lowercase hexadecimal digits. */
    public String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** H of the UTF-8 bytes of the text, 64 lowercase hexadecimal digits. */
    public String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
