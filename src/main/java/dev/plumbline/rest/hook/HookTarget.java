package dev.plumbline.rest.hook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which addresses may be called. Without a setting none of this machine or of a private
 * network: whoever may add a webhook could otherwise reach what only this machine reaches.
 */
final class HookTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2_000;
    private static final int MOST_PORT = 65_535;
    private static final int BYTE = 0xff;

    private final boolean allowsPrivate;

    /**
     * @param allowsPrivate whether addresses of this machine and of private networks are called
     */
    HookTarget(boolean allowsPrivate) {
        this.allowsPrivate = allowsPrivate;
    }

    /** The address, if it is one that could be called at all. */
    static Optional<URI> parse(String url) {
        try {
            var uri = new URI(url);
            String scheme = uri.getScheme();
            boolean isOne =
                    url.length() <= LONGEST
                            && scheme != null
                            && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getFragment() == null
                            && uri.getPort() != 0
                            && uri.getPort() <= MOST_PORT;
            return isOne ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Why the address must not be called; empty when it may be. A name must lead to public
     * addresses alone. Java remembers for a while where a name leads, so that the call that follows
     * goes where this looked.
     *
     * @throws UnknownHostException when the name leads nowhere
     */
    Optional<String> refusal(URI uri) throws UnknownHostException {
        if (allowsPrivate) {
            return Optional.empty();
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (!isPublic(address)) {
                return Optional.of(
                        "The host \"%s\" is this machine or in a private network, and such are not called."
                                .formatted(uri.getHost()));
            }
        }
        return Optional.empty();
    }

    /** Whether the address is one of the open internet. */
    static boolean isPublic(InetAddress address) {
        boolean isSpecial =
                address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        if (isSpecial) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    /** What the registry of special addresses (RFC 6890) has besides the above. */
    private static boolean isPublic(byte[] four) {
        int first = four[0] & BYTE;
        int second = four[1] & BYTE;
        int third = four[2] & BYTE;
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isProtocol = first == 192 && second == 0 && third == 0;
        boolean isExample =
                first == 192 && second == 0 && third == 2
                        || first == 198 && second == 51 && third == 100
                        || first == 203 && second == 0 && third == 113;
        boolean isBenchmark = first == 198 && (second == 18 || second == 19);
        boolean isReserved = first == 0 || first >= 240;
        return !(isShared || isProtocol || isExample || isBenchmark || isReserved);
    }

    /** Only 2000::/3 is given out; in it are addresses that stand for others of version 4. */
    private static boolean isPublicSix(byte[] six) {
        boolean isGlobal = (six[0] & 0xe0) == 0x20;
        boolean isSixToFour = (six[0] & BYTE) == 0x20 && (six[1] & BYTE) == 0x02;
        boolean isTeredoOrOther =
                (six[0] & BYTE) == 0x20 && (six[1] & BYTE) == 0x01 && (six[2] & 0xfe) == 0;
        boolean isExample =
                (six[0] & BYTE) == 0x20
                        && (six[1] & BYTE) == 0x01
                        && (six[2] & BYTE) == 0x0d
                        && (six[3] & BYTE) == 0xb8;
        return isGlobal && !isSixToFour && !isTeredoOrOther && !isExample;
    }
}
