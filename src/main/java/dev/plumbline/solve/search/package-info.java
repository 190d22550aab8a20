/**
 * How the space of schedules is searched: {@link dev.plumbline.solve.search.Annealing} decides
 * which changes to keep, {@link dev.plumbline.solve.search.Moves} makes them up, {@link
 * dev.plumbline.solve.search.Mobility} says what no change may touch. It runs as a custom phase of
 * Timefold, which keeps the starts, the score and the best plan. Timefold calls its moves a
 * preview; nothing outside this package uses them.
 */
@NullMarked
package dev.plumbline.solve.search;

import org.jspecify.annotations.NullMarked;
