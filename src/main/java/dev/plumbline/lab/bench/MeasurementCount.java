package dev.plumbline.lab.bench;

/** Numbers the measurements of one benchmark. */
final class MeasurementCount {

    private final BenchListener progress;
    private final int all;
    private int begun;

    MeasurementCount(BenchListener progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    void begins(String what) {
        begun++;
        progress.begins(begun, all, what);
    }
}
