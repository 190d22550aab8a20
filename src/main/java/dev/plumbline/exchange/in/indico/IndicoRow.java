package dev.plumbline.exchange.in.indico;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.ShownValue;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table, and where its mistakes go.
 *
 * @param number as a spreadsheet counts, from 1
 */
record IndicoRow(int number, List<String> cells, InputPointer file, InputErrors errors) {

    /** The cell's text, without blanks around it; empty if there is nothing in it. */
    Optional<String> text(int column) {
        return column < 0 || column >= cells.size()
                ? Optional.empty()
                : Optional.of(trimmed(cells.get(column))).filter(text -> !text.isEmpty());
    }

    /**
     * Blanks that do not break are blanks too: they stand in front of what looks like a formula.
     */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    InputPointer at() {
        return file.at("row " + number);
    }

    /** Notes a mistake in the column with the name. */
    void mistake(String column, String code, String value, String needed) {
        errors.add(
                at().at(column),
                code,
                "Row %d, column %s is \"%s\", but must be %s."
                        .formatted(number, column, ShownValue.of(value), needed));
    }
}
