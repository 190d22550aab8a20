/**
 * Schedules as points in the space of what the rules take off: whatever the weights, a schedule's
 * penalties stay the same, and its cost is linear in every weight. {@link
 * dev.plumbline.lab.weights.WeightSpace} measures, {@link dev.plumbline.lab.weights.CandidatePool}
 * keeps what is known, {@link dev.plumbline.lab.weights.AnalysisSearches} finds more under other
 * weights.
 */
@NullMarked
package dev.plumbline.lab.weights;

import org.jspecify.annotations.NullMarked;
