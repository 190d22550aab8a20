/**
 * Calendar files (RFC 5545), for two purposes. As busy times of people: {@link
 * dev.plumbline.exchange.in.calendar.CalendarReader} finds the components in the lines, {@link
 * dev.plumbline.exchange.in.calendar.CalendarOccurrences} and {@link
 * dev.plumbline.exchange.in.calendar.FreeBusy} the stretches of time, {@link
 * dev.plumbline.exchange.in.calendar.EventOwners} the people, {@link
 * dev.plumbline.exchange.in.calendar.CalendarBusyTimes} adds one to the other; what a person's
 * calendar calls its events is nobody's business and not kept. As a published agenda: {@link
 * dev.plumbline.exchange.in.calendar.AgendaReader} reads its events with their titles, {@link
 * dev.plumbline.exchange.in.calendar.AgendaImport} makes a problem and a schedule of them.
 */
@NullMarked
package dev.plumbline.exchange.in.calendar;

import org.jspecify.annotations.NullMarked;
