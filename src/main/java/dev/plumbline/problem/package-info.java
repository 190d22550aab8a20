/**
 * What organizers hand in: a {@link dev.plumbline.problem.Problem} of rooms, time slots, people,
 * clusters and sessions, and the settings of the rules. Everything is an immutable record in the
 * shape of the JSON contract. The subpackage {@code facts} resolves the ids of a problem into
 * objects, the subpackage {@code validation} finds every mistake in it; nothing here knows how a
 * schedule is found or judged.
 */
@NullMarked
package dev.plumbline.problem;

import org.jspecify.annotations.NullMarked;
