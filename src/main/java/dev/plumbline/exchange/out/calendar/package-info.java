/**
 * Calendar files (RFC 5545) for everybody's phone. One event a session; who subscribes again after
 * a change sees the session move instead of twice. {@link
 * dev.plumbline.exchange.out.calendar.CalendarExporter} puts the parts together.
 */
@NullMarked
package dev.plumbline.exchange.out.calendar;

import org.jspecify.annotations.NullMarked;
