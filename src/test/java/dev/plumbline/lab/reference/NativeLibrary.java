package dev.plumbline.lab.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.ortools.Loader;

/** OR-Tools is written in C++ and comes compiled for the usual machines. */
final class NativeLibrary {

    private NativeLibrary() {}

    /** Skips the test where OR-Tools does not run. */
    static void assumeThere() {
        String why = "";
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError e) {
            why = "OR-Tools does not run on this machine: " + e;
        }
        assumeTrue(why.isEmpty(), why);
    }
}
