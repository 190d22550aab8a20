/**
 * Says why a problem has no schedule that breaks no hard rule, and what would help: by counting,
 * without a search, and by a smallest set of facts that contradict each other. Whether a problem
 * has a feasible schedule is asked of a {@link dev.plumbline.explain.diagnosis.FeasibilityOracle},
 * implemented by {@code solve.feasibility.ProvingOracle}.
 */
@NullMarked
package dev.plumbline.explain.diagnosis;

import org.jspecify.annotations.NullMarked;
