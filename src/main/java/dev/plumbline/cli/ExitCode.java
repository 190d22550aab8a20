package dev.plumbline.cli;

/** How a command ends. */
public final class ExitCode {

    /** Done; a schedule is feasible. */
    public static final int FEASIBLE = 0;

    /** Done, but a hard rule is broken. */
    public static final int BROKEN = 1;

    /** What was handed in cannot be used, or the result not be written where it should. */
    public static final int BAD_INPUT = 2;

    /** A mistake in Plumbline itself; the number is EX_SOFTWARE of sysexits.h. */
    public static final int UNEXPECTED = 70;

    /** Interrupted before there was anything to print; the number is what shells expect. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    public static int of(boolean feasible) {
        return feasible ? FEASIBLE : BROKEN;
    }
}
