/**
 * Tables of text, as spreadsheets have them: CSV and XLSX read into {@link
 * dev.plumbline.exchange.table.InputTable}s, and {@link dev.plumbline.exchange.table.OutputSheet}s
 * written to both; {@link dev.plumbline.exchange.table.CsvDialect} writes all CSV there is. Knows
 * nothing of what stands in them. Hostile files are refused before they are unpacked, and no cell
 * that is written is a formula.
 */
@NullMarked
package dev.plumbline.exchange.table;

import org.jspecify.annotations.NullMarked;
