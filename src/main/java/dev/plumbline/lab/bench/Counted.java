package dev.plumbline.lab.bench;

/** Numbers the measurements of one benchmark. */
final class Counted {

    private final Progress progress;
    private final int all;
    private int begun;

    Counted(Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    void begins(String what) {
        begun++;
        progress.begins(begun, all, what);
    }
}
