/**
 * How two schedules differ for people: {@link dev.plumbline.explain.diff.ScheduleDiff} says which
 * sessions moved, became shorter, lost their place or are new, how the score changes by rule, and
 * who must be told what. The schedules may be of different problems; sessions, people, rooms and
 * time slots are the same when their ids are.
 */
@NullMarked
package dev.plumbline.explain.diff;

import org.jspecify.annotations.NullMarked;
