/**
 * What is remembered: {@link dev.plumbline.store.ScheduleStore} has every problem that was handed
 * in and the schedule made for it, {@link dev.plumbline.store.AgendaStore} agendas, {@link
 * dev.plumbline.store.ComparisonStore} comparisons, and {@link dev.plumbline.store.JobQueue} what
 * is still to be done for them. Behind these doors is a database in one file, or a PostgreSQL. All
 * that is stored is immutable, and a change replaces the whole entry at once; revisions of agendas
 * are only added.
 */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
