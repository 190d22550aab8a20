package dev.plumbline.exchange.out.html;

import java.nio.charset.StandardCharsets;

/** Makes the names of places in the page: of any text, no two the same, the same every time. */
final class PageAnchors {

    private PageAnchors() {}

    /** Letters and digits as they are, all else by its bytes: {@code s-hot_20plug}. */
    static String of(String kind, String id) {
        var anchor = new StringBuilder(kind).append('-');
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(one)) {
                anchor.append((char) one);
            } else {
                anchor.append("_%02x".formatted(one));
            }
        }
        return anchor.toString();
    }

    private static boolean isPlain(byte one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || one == '-';
    }
}
