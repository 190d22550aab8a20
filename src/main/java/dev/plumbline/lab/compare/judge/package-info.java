/**
 * Judges the schedules of a comparison: by every variant, and in units that no weight touches. From
 * that come regret, Pareto fronts and what chance explains. Nothing in here asks a clock.
 */
@NullMarked
package dev.plumbline.lab.compare.judge;

import org.jspecify.annotations.NullMarked;
