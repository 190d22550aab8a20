/**
 * Agendas as spreadsheets: one table a CSV file, or all of them in a workbook. For organizers the
 * workbook also holds the problem, so that importing it gives problem and schedule back.
 */
@NullMarked
package dev.plumbline.exchange.out.sheet;

import org.jspecify.annotations.NullMarked;
