/**
 * Calendar files (RFC 5545) as busy times of people: {@link
 * dev.plumbline.exchange.in.calendar.CalendarReader} finds the components in the lines, {@link
 * dev.plumbline.exchange.in.calendar.CalendarOccurrences} and {@link
 * dev.plumbline.exchange.in.calendar.FreeBusy} the stretches of time, {@link
 * dev.plumbline.exchange.in.calendar.EventOwners} the people, {@link
 * dev.plumbline.exchange.in.calendar.CalendarBusyTimes} adds one to the other. What a calendar
 * calls its events is nobody's business and not kept.
 */
@NullMarked
package dev.plumbline.exchange.in.calendar;

import org.jspecify.annotations.NullMarked;
