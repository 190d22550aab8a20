/**
 * A problem as sheets of a workbook. {@link dev.plumbline.exchange.sheet.ProblemSheet} says once
 * which sheets there are, {@link dev.plumbline.exchange.sheet.SheetColumns} which columns they
 * have; {@link dev.plumbline.exchange.sheet.ProblemWorkbook} writes them, and the importers of
 * spreadsheets read them. Sheets and the JSON of the contract have the same fields, so that nothing
 * is lost between them.
 */
@NullMarked
package dev.plumbline.exchange.sheet;

import org.jspecify.annotations.NullMarked;
