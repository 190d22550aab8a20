/**
 * What a schedule bears: {@link dev.plumbline.explain.resilience.ScheduleResilience} lets each
 * person and each session fall out in turn, looks whether the rest still holds as it stands, and
 * repairs it with a few changes where it does not. {@link
 * dev.plumbline.explain.resilience.ProblemWithout} makes the problem that is left. No search is
 * needed, so what a repair costs is a bound: it costs that at most.
 */
@NullMarked
package dev.plumbline.explain.resilience;

import org.jspecify.annotations.NullMarked;
