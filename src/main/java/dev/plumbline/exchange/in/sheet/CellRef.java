package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.ShownValue;

/**
 * A cell, or a whole row.
 *
 * @param row as the spreadsheet shows it
 * @param column counted from 0; -1 for the row
 * @param header of the column, as it was given
 */
record CellRef(InputTable table, int row, int column, String header) {

    private static final int SHOWN = 40;

    static CellRef row(InputTable table, int row) {
        return new CellRef(table, row, -1, "");
    }

    /** Where the mistake stands. */
    InputPointer at() {
        var at = table.at().at(String.valueOf(row));
        return column < 0 ? at : at.at(header);
    }

    /** What a note or sentence calls it. */
    String label() {
        String label = table.place() + ", row " + row;
        return column < 0 ? label : label + ", " + columnLabel();
    }

    /** What a note or sentence calls the column. */
    String columnLabel() {
        String shown = ShownValue.of(header, SHOWN);
        return "column " + InputTable.letters(column) + " (" + shown.strip() + ")";
    }
}
