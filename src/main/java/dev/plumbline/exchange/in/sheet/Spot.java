package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.table.Table;
import dev.plumbline.problem.validation.Pointer;
import dev.plumbline.problem.validation.Shown;

/**
 * A cell, or a whole row.
 *
 * @param row as the spreadsheet shows it
 * @param column counted from 0; -1 for the row
 * @param header of the column, as it was given
 */
record Spot(Table table, int row, int column, String header) {

    private static final int SHOWN = 40;

    static Spot row(Table table, int row) {
        return new Spot(table, row, -1, "");
    }

    /** Where the mistake stands. */
    Pointer at() {
        var at = table.at().at(String.valueOf(row));
        return column < 0 ? at : at.at(header);
    }

    /** What a note or sentence calls it. */
    String label() {
        String label = table.place() + ", row " + row;
        String shown = Shown.of(header, SHOWN);
        return column < 0
                ? label
                : label + ", column " + Table.letters(column) + " (" + shown.strip() + ")";
    }
}
