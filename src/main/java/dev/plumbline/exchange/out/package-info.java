/**
 * Agendas for where people look at them: calendars, conference apps, Indico, spreadsheets, a page,
 * a mail. An {@link dev.plumbline.exchange.out.Exporter} writes one format, a package each; {@link
 * dev.plumbline.exchange.ExportFormats} lists them. They see a {@link
 * dev.plumbline.exchange.out.Programme}, which knows as much as its audience may see and no more.
 */
@NullMarked
package dev.plumbline.exchange.out;

import org.jspecify.annotations.NullMarked;
