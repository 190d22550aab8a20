/**
 * What comes out: who runs when and where ({@link dev.plumbline.schedule.Schedule}), how good it is
 * ({@link dev.plumbline.schedule.Score}) and what is wrong with it ({@link
 * dev.plumbline.schedule.Finding}). The arithmetic of packing sessions into slots lives here too.
 * So does the way from a conference's schedule to the time slots of its microconferences. All of it
 * is immutable, and nothing here knows which rules exist.
 */
@NullMarked
package dev.plumbline.schedule;

import org.jspecify.annotations.NullMarked;
