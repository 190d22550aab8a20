package dev.plumbline.rest.hook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs calls as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has it:
 * HMAC-SHA-256 of id, time and body, so that a receiver knows who calls, and that nobody repeats an
 * old call.
 */
final class HookSignature {

    /** Begins a secret whose rest is the key in Base64; of any other the letters are the key. */
    static final String PREFIX = "whsec_";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private HookSignature() {}

    /** A new secret. */
    static String newSecret(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Whether it can be used as a secret. */
    static boolean isSecret(String text) {
        try {
            return key(text).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] key(String secret) {
        return secret.startsWith(PREFIX)
                ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The value of the header.
     *
     * @param id of the message
     * @param seconds since 1970
     */
    static String of(String secret, String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(secret), ALGORITHM));
            byte[] signed =
                    mac.doFinal(
                            "%s.%d.%s"
                                    .formatted(id, seconds, body)
                                    .getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
        }
    }
}
