/**
 * What Indico exports: the manager's lists of contributions, the public event and timetable, and
 * the CSV that Indico imports. Each kind of file has a reader of its own, which fills an {@link
 * dev.plumbline.exchange.in.indico.IndicoEvent}; {@link
 * dev.plumbline.exchange.in.indico.IndicoPlan} makes the problem of all of them together.
 */
@NullMarked
package dev.plumbline.exchange.in.indico;

import org.jspecify.annotations.NullMarked;
