/**
 * What is remembered of every problem that was handed in, of the schedule made for it, and of
 * agendas. {@link dev.plumbline.store.ScheduleStore} and {@link dev.plumbline.store.AgendaStore}
 * are the doors; behind them is a database. All that is stored is immutable, and a change replaces
 * the whole entry at once; revisions of agendas are only added.
 */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
