/**
 * Finds schedules: {@link dev.plumbline.solve.ScheduleSolver} turns facts and rules into a planning
 * problem of Timefold Solver, runs it within its limits and gives back an audited schedule. The
 * subpackage {@code model} holds what Timefold plans, {@code search} the search, {@code proof} the
 * proof that nothing better exists, and {@code feasibility} the proof that nothing feasible exists,
 * for the diagnosis. Only in here are schedules mutable.
 */
@NullMarked
package dev.plumbline.solve;

import org.jspecify.annotations.NullMarked;
