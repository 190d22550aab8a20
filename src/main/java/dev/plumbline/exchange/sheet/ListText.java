package dev.plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts in cells, so that each is read as it was written. Blanks around a text do not count, unless
 * it stands in quotation marks. Several texts are separated by semicolons or line ends; one that
 * has such in itself stands in quotation marks, its own doubled.
 */
public final class ListText {

    private ListText() {}

    /** The cell of one text. */
    public static String of(String text) {
        return needsMarks(text) ? '"' + text + '"' : text;
    }

    /** The text in a cell. */
    public static String text(String cell) {
        String text = cell.strip();
        return isMarked(text) && needsMarks(inner(text)) ? inner(text) : text;
    }

    private static boolean needsMarks(String text) {
        return !text.equals(text.strip())
                || text.isEmpty()
                || isMarked(text) && needsMarks(inner(text));
    }

    private static boolean isMarked(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    }

    private static String inner(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** The cell of several texts. */
    public static String of(List<String> texts) {
        return texts.stream().map(ListText::item).collect(Collectors.joining("; "));
    }

    private static String item(String text) {
        boolean isPlain =
                !text.isEmpty()
                        && text.equals(text.strip())
                        && !text.startsWith("\"")
                        && text.chars().noneMatch(one -> ";\n\r".indexOf(one) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The texts in a cell; empty ones only in quotation marks. */
    public static List<String> texts(String cell) {
        List<String> texts = new ArrayList<>();
        int at = 0;
        while (at < cell.length()) {
            at = skipped(cell, at);
            if (at < cell.length() && cell.charAt(at) == '"') {
                at = marked(cell, at, texts);
            } else {
                int end = end(cell, at);
                String text = cell.substring(at, end).strip();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
                at = end + 1;
            }
        }
        return texts;
    }

    private static int skipped(String cell, int from) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String cell, int from) {
        int end = from;
        while (end < cell.length() && ";\n\r".indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Marks that are not closed before a separator are part of the text. */
    private static int marked(String cell, int from, List<String> texts) {
        var text = new StringBuilder();
        for (int at = from + 1; at < cell.length(); at++) {
            if (cell.charAt(at) != '"') {
                text.append(cell.charAt(at));
            } else if (at + 1 < cell.length() && cell.charAt(at + 1) == '"') {
                text.append('"');
                at++;
            } else {
                int end = end(cell, at + 1);
                if (cell.substring(at + 1, end).isBlank()) {
                    texts.add(text.toString());
                    return end + 1;
                }
                break;
            }
        }
        int end = end(cell, from);
        texts.add(cell.substring(from, end).strip());
        return end + 1;
    }
}
