/**
 * What the search tries. {@link dev.plumbline.solve.move.PlanNeighborhood} is the one class that
 * Timefold's configuration names; each provider beside it makes one kind of move, and {@link
 * dev.plumbline.solve.move.Mobility} says what no move may touch. Timefold calls this interface a
 * preview, so nothing outside this package uses it.
 */
package dev.plumbline.solve.move;
