package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;

/** Knows of a problem whether any schedule of it breaks no hard rule. {@code solve} has one. */
public interface FeasibilityOracle {

    /** What an oracle knows. */
    enum Answer {
        /** There is a schedule that breaks no hard rule. */
        FEASIBLE,
        /** There is none: that is proven. */
        INFEASIBLE,
        /** It did not find out within its limits. */
        UNKNOWN
    }

    /**
     * Asks about a problem, under the rules of the request it was made for.
     *
     * @param problem valid, or made of a valid one by lifting facts
     */
    Answer ask(Problem problem);
}
