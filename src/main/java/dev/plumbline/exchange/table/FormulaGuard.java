package dev.plumbline.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a text of a CSV file for a formula: what could be one gets
 * an apostrophe in front, and reading takes it off. That goes for parts of a cell as well, because
 * a program that separates cells otherwise would take them for cells. Apostrophes before what could
 * be no formula stay as they are.
 */
public final class FormulaGuard {

    /** Blanks that programs pass over, and what a formula begins with, in both widths. */
    private static final String FORMULA = "'*+[ \\f\\x0B\\p{Z}\\uFEFF\\u200B]*+[=+\\-@＝＋－＠]";

    /** At the start of a cell, and where other separators would begin one. */
    private static final String PLACE =
            "(?:^%%s(?=%1$s|'*+[\\t\\r\\n])|(?<=[;\\t\\r\\n])%%s(?=%1$s))".formatted(FORMULA);

    private static final Pattern OPEN = Pattern.compile(PLACE.formatted("", ""));
    private static final Pattern HIDDEN = Pattern.compile(PLACE.formatted("'", "'"));

    private FormulaGuard() {}

    /** The text as a cell that is no formula. */
    public static String hidden(String text) {
        return guarded(text, "'");
    }

    /** The same for programs that do not take off an apostrophe: with another guard. */
    public static String guarded(String text, String guard) {
        return OPEN.matcher(text).replaceAll(Matcher.quoteReplacement(guard));
    }

    static String shown(String cell) {
        return cell.indexOf('\'') < 0 ? cell : HIDDEN.matcher(cell).replaceAll("");
    }
}
