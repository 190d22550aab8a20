package dev.plumbline.exchange.out.c3voc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** UUIDs made of names: the same name always gives the same one (version 5 of RFC 9562, 5.5). */
final class NameUuid {

    /** The namespace of URLs and URNs, from RFC 9562, 6.6. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private NameUuid() {}

    /** Of a URL or URN. */
    static UUID of(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha1(name));
        long high = hash.getLong() & ~VERSION_BITS | VERSION_5;
        long low = hash.getLong() & ~VARIANT_BITS | VARIANT_RFC;
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        var digest = DigestUtils.getSha1Digest();
        digest.update(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(URLS.getMostSignificantBits())
                        .putLong(URLS.getLeastSignificantBits())
                        .array());
        return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    }
}
