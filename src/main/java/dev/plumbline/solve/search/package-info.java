/**
 * How the space of schedules is searched. {@link dev.plumbline.solve.search.SearchBoard} holds a
 * schedule in plain lists and knows its score at every moment from the same penalty functions as
 * everything else; {@link dev.plumbline.solve.search.MoveSelection} makes up changes; {@link
 * dev.plumbline.solve.search.Annealing} decides which to keep. It runs as a custom phase of
 * Timefold, which compares every result with its own score.
 */
@NullMarked
package dev.plumbline.solve.search;

import org.jspecify.annotations.NullMarked;
