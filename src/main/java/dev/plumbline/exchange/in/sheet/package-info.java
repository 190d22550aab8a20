/**
 * Problems out of spreadsheets, CSV or XLSX. {@link dev.plumbline.exchange.in.sheet.SheetFinder}
 * decides which table is which sheet, {@link dev.plumbline.exchange.in.sheet.TableStart} and {@link
 * dev.plumbline.exchange.in.sheet.HeaderRow} where it begins and which header is which column (the
 * headers themselves are in {@link dev.plumbline.exchange.sheet}), {@link
 * dev.plumbline.exchange.in.sheet.TalkReading} what a row of talks says, {@link
 * dev.plumbline.exchange.in.sheet.Decisions} whether a talk was accepted. Rows become the JSON of
 * the contract, so that every field and every mistake is the same as there; {@link
 * dev.plumbline.exchange.in.sheet.CellIndex} says which cell a mistake came from.
 */
@NullMarked
package dev.plumbline.exchange.in.sheet;

import org.jspecify.annotations.NullMarked;
