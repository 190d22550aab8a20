/**
 * Problems made of what organizers already have: exports of Indico and pretalx, conference
 * schedules, spreadsheets, calendars. An {@link dev.plumbline.exchange.in.Importer} reads one
 * format, a package each; {@link dev.plumbline.exchange.ImportFormats} lists them. None fills a gap
 * in silence: what was guessed, dropped or merged, and what is still missing, is noted.
 */
@NullMarked
package dev.plumbline.exchange.in;

import org.jspecify.annotations.NullMarked;
