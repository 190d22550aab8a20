package dev.plumbline.cli;

/** How a command ends. */
final class ExitCode {

    /** Done; a schedule is feasible. */
    static final int FEASIBLE = 0;

    /** Done, but a hard rule is broken. */
    static final int BROKEN = 1;

    /** What was handed in cannot be used. */
    static final int BAD_INPUT = 2;

    private ExitCode() {}

    static int of(boolean feasible) {
        return feasible ? FEASIBLE : BROKEN;
    }
}
