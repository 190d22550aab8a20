package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a CSV file (RFC 4180), as spreadsheet programs read them: lines end with CR, LF or
 * both, marks around a cell may have blanks around them, marks within one are part of it, and a
 * first line {@code sep=;} says what separates cells.
 */
final class CsvCells {

    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([^\"\\r\\n])\"?(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    private final SourceFile file;
    private final String text;
    private final char separator;
    private int at;
    private int cellsLeft = CsvTables.MOST_CELLS;

    private CsvCells(SourceFile file, String text, char separator, int at) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.at = at;
    }

    static CsvCells of(SourceFile file, String text) {
        var said = SEPARATOR_LINE.matcher(text);
        return said.lookingAt()
                ? new CsvCells(file, text, said.group(1).charAt(0), said.end())
                : new CsvCells(file, text, CsvSeparator.of(text), 0);
    }

    private static boolean isLineEnd(char one) {
        return one == '\n' || one == '\r';
    }

    boolean hasNextRow() {
        return at < text.length();
    }

    /** The cells up to the end of the row, which may be in a later line. */
    List<String> nextRow() {
        if (isLineEnd(text.charAt(at))) {
            passLineEnd();
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        while (true) {
            if (cellsLeft-- == 0) {
                throw TableRefusal.tooMany(file);
            }
            String cell = nextCell();
            if (cell.length() > CsvTables.MOST_CHARACTERS) {
                throw TableRefusal.tooMany(file);
            }
            cells.add(FormulaGuard.shown(cell));
            if (at == text.length()) {
                break;
            }
            boolean isLast = text.charAt(at) != separator;
            if (isLast) {
                passLineEnd();
                break;
            }
            at++;
        }
        return List.copyOf(cells);
    }

    private void passLineEnd() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
    }

    /** Ends at a separator, the end of the line or of the text. */
    private String nextCell() {
        int mark = at;
        while (mark < text.length() && isBlank(text.charAt(mark))) {
            mark++;
        }
        if (mark < text.length() && text.charAt(mark) == '"') {
            at = mark;
            return markedCell();
        }
        int from = at;
        passPlain();
        return text.substring(from, at);
    }

    private boolean isBlank(char one) {
        return (one == ' ' || one == '\t') && one != separator;
    }

    private void passPlain() {
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private String markedCell() {
        int opened = at++;
        var cell = new StringBuilder();
        while (true) {
            int mark = text.indexOf('"', at);
            if (mark < 0) {
                throw TableRefusal.unclosed(file, line(opened));
            }
            cell.append(text, at, mark);
            at = mark + 1;
            if (at == text.length() || text.charAt(at) != '"') {
                break;
            }
            cell.append('"');
            at++;
        }
        int from = at;
        passPlain();
        return cell.append(text.substring(from, at).stripTrailing()).toString();
    }

    /** The number of the line, counted from 1. */
    private int line(int end) {
        int line = 1;
        for (int index = 0; index < end; index++) {
            boolean isPair = text.startsWith("\r\n", index);
            line += isLineEnd(text.charAt(index)) && !isPair ? 1 : 0;
        }
        return line;
    }
}
