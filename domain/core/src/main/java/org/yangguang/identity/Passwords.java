package org.yangguang.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.yangguang.identity.AccountRules.PasswordTooWeak;

/** PBKDF2-HMAC-SHA512 with 210,000 rounds (OWASP Password Storage); the rounds stand in the hash. */
final class Passwords {

    private static final int ROUNDS = 210_000;
    private static final int MIN_LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return "pbkdf2-sha512$"
                + ROUNDS
                + "$"
                + HexFormat.of().formatHex(salt)
                + "$"
                + HexFormat.of().formatHex(derive(password, salt, ROUNDS));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] expected = HexFormat.of().parseHex(parts[3]);
        byte[] given =
                derive(password, HexFormat.of().parseHex(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, given);
    }

    /** The same work as a real comparison, so that an unknown login takes as long as a known one. */
    static void spendTheSameTime(String password) {
        derive(password, "nobody's salt...".getBytes(StandardCharsets.US_ASCII), ROUNDS);
    }

    static void requireStrong(String login, String password) {
        boolean strong =
                password != null
                        && password.length() >= MIN_LENGTH
                        && password.length() <= 128
                        && !password.toLowerCase().contains(login)
                        && kinds(password) >= 3;
        if (!strong) {
            throw new PasswordTooWeak();
        }
    }

    private static long kinds(String password) {
        return Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 512))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is part of every JDK", e);
        }
    }
}
