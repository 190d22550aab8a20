/**
 * What is remembered of every problem that was handed in, and of the schedule made for it. {@link
 * dev.plumbline.store.ScheduleStore} is the only door; behind it is a database in one file. All
 * that is stored is immutable, and a change replaces the whole entry at once.
 */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
