package dev.plumbline.exchange.table;

/**
 * Keeps spreadsheet programs from taking a text of a CSV file for a formula: what could be one gets
 * an apostrophe in front, and reading takes it off.
 */
final class Formulas {

    private static final String DANGEROUS = "=+-@\t\r'";

    private Formulas() {}

    static String hidden(String text) {
        return isDangerous(text, 0) ? "'" + text : text;
    }

    static String shown(String cell) {
        return cell.startsWith("'") && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int at) {
        return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
