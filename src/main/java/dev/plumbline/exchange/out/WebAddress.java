package dev.plumbline.exchange.out;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What formats may do with an address that somebody handed in. Only addresses of the web are ever
 * written where a click opens them: another scheme may be a script.
 */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    /** A scheme, a path from the root, or the name of a server. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S|/|[a-z0-9-]+(\\.[a-z0-9-]+)+(/|$)");

    private static final Pattern SCRIPT =
            Pattern.compile("(?i)[\\s\\p{Cntrl}]*(javascript|vbscript|data)[\\s\\p{Cntrl}]*:");

    /** Of RFC 3986: what stands in an address as it is, and the sign of what does not. */
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** Whether it is an absolute address of the web that a program can open as it is. */
    public static boolean isWeb(String text) {
        return WEB.matcher(text).matches() && isUri(text);
    }

    /** Whether it is an address of the web, perhaps within the site of the conference. */
    public static boolean isWebOrPath(String text) {
        return isWeb(text) || text.startsWith("/") && isUri(text);
    }

    /** Whether it can be an address at all, if it is {@link #encoded}. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).lookingAt();
    }

    /** Whether a program that opens it would run what is in it. */
    public static boolean isScript(String text) {
        return SCRIPT.matcher(text).lookingAt();
    }

    /** The address; what no address can have in it is written as {@code %xx}. */
    public static String encoded(String text) {
        if (isUri(text)) {
            return text;
        }
        var encoded = new StringBuilder();
        for (byte one : text.strip().getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean isPlain =
                    letter < 128
                            && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            encoded.append(isPlain ? String.valueOf(letter) : "%%%02X".formatted(one));
        }
        return encoded.toString();
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return text.chars().allMatch(letter -> letter < 128);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
