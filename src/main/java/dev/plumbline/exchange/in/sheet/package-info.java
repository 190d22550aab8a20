/**
 * Problems out of spreadsheets, CSV or XLSX: which table is which sheet, which header which column,
 * what the cells say. Rows become the JSON of the contract, so that every field and every mistake
 * is the same as there; {@link dev.plumbline.exchange.in.sheet.CellIndex} says which cell a mistake
 * came from.
 */
@NullMarked
package dev.plumbline.exchange.in.sheet;

import org.jspecify.annotations.NullMarked;
