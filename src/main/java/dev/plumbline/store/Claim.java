package dev.plumbline.store;

/**
 * The right to work on a job, as long as nobody has a later one. It is made of what the scheduler
 * counts when it claims a task, so that two claims are never the same.
 *
 * @param start how often the job was given to the scheduler by then, at least 1
 * @param version of the task: grows with each claim of it
 */
public record Claim(String job, long start, long version) {

    private static final int VERSION_BITS = 24;

    /** A task that was claimed for the first time has version 2, and two more each time after. */
    private static final int VERSIONS_PER_CLAIM = 2;

    /**
     * The claim that the scheduler made.
     *
     * @param task as {@link #task} has it
     */
    public static Claim of(String task, long version) {
        int mark = task.lastIndexOf('#');
        return new Claim(
                task.substring(0, mark), Long.parseLong(task.substring(mark + 1)), version);
    }

    /** How the scheduler's task is called: another one for each start. */
    static String task(String job, long start) {
        return job + '#' + start;
    }

    /** Grows from claim to claim; what is written bears it. */
    long fence() {
        return (start << VERSION_BITS) + version;
    }

    /** How many nodes have claimed this start of the job, this one included. */
    public long attempts() {
        return version / VERSIONS_PER_CLAIM;
    }
}
