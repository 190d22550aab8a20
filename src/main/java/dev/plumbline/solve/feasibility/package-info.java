/**
 * Says whether a problem has any schedule that breaks no hard rule: the oracle that {@code
 * explain.diagnosis} asks. A constraint satisfaction problem of the sessions that have to be
 * placed, and nothing of how good a schedule is. It tries every start on the grid, so that what it
 * calls impossible is impossible for people too.
 */
@NullMarked
package dev.plumbline.solve.feasibility;

import org.jspecify.annotations.NullMarked;
