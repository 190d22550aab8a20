package dev.plumbline.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in workbooks: what XML has no room for is written as {@code _xHHHH_}, the way of OOXML
 * (ST_Xstring), and read so.
 */
final class WorkbookXmlText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private WorkbookXmlText() {}

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char one = text.charAt(index);
            boolean isPair = index + 1 < text.length() && isPair(one, text.charAt(index + 1));
            if (isPair) {
                escaped.append(one).append(text.charAt(++index));
            } else if (isLegal(one) && !looksEscaped(text, index)) {
                escaped.append(one);
            } else {
                escaped.append("_x%04X_".formatted((int) one));
            }
        }
        return escaped.toString();
    }

    private static boolean isPair(char one, char next) {
        return Character.isSurrogatePair(one, next);
    }

    /** A carriage return is legal, but parsers may make a line feed of it. */
    private static boolean isLegal(char one) {
        return one == '\t'
                || one == '\n'
                || one >= ' ' && !Character.isSurrogate(one) && one != '\uFFFE' && one != '\uFFFF';
    }

    private static boolean looksEscaped(String text, int index) {
        return text.charAt(index) == '_'
                && ESCAPE.matcher(text).region(index, text.length()).lookingAt();
    }

    static String plain(String cell) {
        if (!cell.contains("_x")) {
            return cell;
        }
        return ESCAPE.matcher(cell)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))));
    }
}
