package dev.plumbline.bench.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** OR-Tools is written in C++ and comes compiled for the usual machines. */
public final class NativeLibrary {

    private NativeLibrary() {}

    /** Skips the test where OR-Tools does not run. */
    public static void assumeThere() {
        String why = ReferenceSolver.whyNotThere();
        assumeTrue(why.isEmpty(), why);
    }
}
