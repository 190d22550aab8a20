package dev.plumbline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of a token: {@code plb_}, 256 random bits and a checksum of what is before it. By the
 * checksum one that was mistyped or cut off is told from one that is not known, without looking it
 * up; by the prefix, programs that look for secrets in files find it.
 */
final class TokenText {

    private static final String PREFIX = "plb_";
    private static final int RANDOM_BYTES = 32;
    private static final int CHECKSUM_DIGITS = 8;
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[0-9a-f]{%d}".formatted(2 * RANDOM_BYTES + CHECKSUM_DIGITS));
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    /** A new one. */
    static String random() {
        String text = PREFIX + secret();
        return text + checksum(text);
    }

    /** 256 random bits in hexadecimal digits. */
    static String secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HEX.formatHex(bytes);
    }

    /** Whether it is one that was copied as a whole. */
    static boolean isWhole(String text) {
        int end = text.length() - CHECKSUM_DIGITS;
        return FORM.matcher(text).matches()
                && checksum(text.substring(0, end)).equals(text.substring(end));
    }

    private static String checksum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return HEX.toHexDigits((int) sum.getValue());
    }

    /** What is kept of a secret. It is random enough that nobody finds it by trying. */
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
