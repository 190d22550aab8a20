package dev.plumbline.cli;

/** How a command ends. */
final class ExitCode {

    /** Done; a schedule is feasible. */
    static final int FEASIBLE = 0;

    /** Done, but a hard rule is broken. */
    static final int BROKEN = 1;

    /** What was handed in cannot be used, or the result not be written where it should. */
    static final int BAD_INPUT = 2;

    /** A mistake in Plumbline itself; the number is EX_SOFTWARE of sysexits.h. */
    static final int UNEXPECTED = 70;

    /** Interrupted before there was anything to print; the number is what shells expect. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(boolean feasible) {
        return feasible ? FEASIBLE : BROKEN;
    }
}
