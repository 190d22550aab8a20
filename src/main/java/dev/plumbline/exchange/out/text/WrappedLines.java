package dev.plumbline.exchange.out.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of lines that end nowhere beyond column 72, unless a single word is longer. No line ends
 * with a blank, so that a reader of {@code format=flowed} joins none.
 */
final class WrappedLines {

    /** What mailing lists like. */
    static final int COLUMNS = 72;

    /** Of a word that is too long for the indent of the text it is in. */
    private static final int LEAST_INDENT = 2;

    private final StringBuilder text = new StringBuilder();

    /** An empty line, unless there is one, or nothing yet. */
    WrappedLines gap() {
        if (!text.isEmpty() && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
        return this;
    }

    /** A heading of our own words, underlined. */
    WrappedLines heading(String words) {
        gap();
        return line(words).line("=".repeat(width(words))).gap();
    }

    /** A line that is known to fit. */
    WrappedLines line(String words) {
        text.append(words).append('\n');
        return this;
    }

    /**
     * Text of any length.
     *
     * @param lead what stands before it: not empty, so that the text never begins a line
     * @param indent of the later lines, at least 1
     * @param words of one line, blanks between them
     */
    WrappedLines wrapped(String lead, int indent, String words) {
        if (lead.isEmpty() || indent < 1) {
            throw new IllegalArgumentException(
                    "Text (%s) needs a lead (%s) and an indent (%d), or it may begin a line. Maybe begin with two blanks?"
                            .formatted(words, lead, indent));
        }
        var line = new Line(lead);
        for (String word : words.split(" ")) {
            String blank = line.isFresh() ? "" : " ";
            for (String piece : pieces(word, COLUMNS - indent)) {
                int margin = Math.min(indent, Math.max(LEAST_INDENT, COLUMNS - width(piece)));
                if (line.width() + width(blank + piece) > COLUMNS
                        && margin < line.width() + width(blank)) {
                    line(line.text());
                    line = new Line(" ".repeat(margin));
                    blank = "";
                }
                line.add(blank + piece);
                blank = "";
            }
        }
        return line(line.text());
    }

    /** Below a lead of its own length. */
    WrappedLines wrapped(String lead, String words) {
        return wrapped(lead, width(lead), words);
    }

    /** A word that is too long, cut between ideographs, as their readers do; others stay whole. */
    private static List<String> pieces(String word, int columns) {
        if (width(word) <= columns) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int mayEnd = 0;
        int previous = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int point = word.codePointAt(at);
            if (DisplayWidth.isIdeograph(point) && DisplayWidth.isIdeograph(previous)) {
                mayEnd = at;
            }
            int after = at + Character.charCount(point);
            if (mayEnd > start && width(word.substring(start, after)) > columns) {
                pieces.add(word.substring(start, mayEnd));
                start = mayEnd;
            }
            previous = point;
        }
        pieces.add(word.substring(start));
        return pieces;
    }

    private static int width(String words) {
        return DisplayWidth.of(words);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The line that is being filled. */
    private static final class Line {

        private final StringBuilder text;
        private int width;
        private boolean isFresh = true;

        Line(String lead) {
            text = new StringBuilder(lead);
            width = DisplayWidth.of(lead);
        }

        void add(String words) {
            text.append(words);
            width += DisplayWidth.of(words);
            isFresh = false;
        }

        /** Whether nothing stands after the lead. */
        boolean isFresh() {
            return isFresh;
        }

        int width() {
            return width;
        }

        String text() {
            return text.toString().stripTrailing();
        }
    }
}
