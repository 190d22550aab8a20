package dev.plumbline.exchange.out.indico;

import dev.plumbline.exchange.table.FormulaGuard;
import java.nio.charset.StandardCharsets;

/** A text as one cell of a table for Indico, so that it is nothing more than text. */
final class IndicoCell {

    private IndicoCell() {}

    /**
     * One line of text: whatever else separates lines or controls devices becomes a blank, and half
     * a character the sign for one that is lost.
     */
    static String line(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                .replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\uFEFF]+", " ")
                .strip();
    }

    /** One line of text; in front of what looks like a formula the guard is put. */
    static String guarded(String text, String guard) {
        return FormulaGuard.guarded(line(text), guard);
    }
}
