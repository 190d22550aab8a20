package dev.plumbline.store;

/** What kind of work a job is; each has slots of its own on a node. */
public enum JobKind {
    /** A schedule that somebody waits for. */
    SOLVING("solving_task"),
    /** A part of a comparison, which begins only when no schedule is waited for. */
    COMPARING("comparing_task");

    private final String taskTable;

    JobKind(String taskTable) {
        this.taskTable = taskTable;
    }

    /** The table in which the scheduler has the tasks for it. */
    public String taskTable() {
        return taskTable;
    }
}
