/**
 * What Indico exports: the manager's lists of contributions, the public event and timetable, and
 * the CSV that Indico imports. {@link dev.plumbline.exchange.in.indico.IndicoFile} tells which file
 * is what. Each kind has a reader of its own, which fills an {@link
 * dev.plumbline.exchange.in.indico.IndicoEvent}: {@link
 * dev.plumbline.exchange.in.indico.ManagerExport}, {@link
 * dev.plumbline.exchange.in.indico.ListExport}, {@link
 * dev.plumbline.exchange.in.indico.EventExport}, {@link
 * dev.plumbline.exchange.in.indico.TimetableExport} and {@link
 * dev.plumbline.exchange.in.indico.ImportTable}. {@link
 * dev.plumbline.exchange.in.indico.IndicoPlan} decides what of it is planned, and makes the
 * problem; {@link dev.plumbline.exchange.in.indico.ContributionLengths} decides how long talks are.
 */
@NullMarked
package dev.plumbline.exchange.in.indico;

import org.jspecify.annotations.NullMarked;
