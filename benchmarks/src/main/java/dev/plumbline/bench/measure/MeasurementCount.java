package dev.plumbline.bench.measure;

import dev.plumbline.lab.searching.ProgressListener;

/** Numbers the measurements of one benchmark. */
final class MeasurementCount {

    private final ProgressListener progress;
    private final int all;
    private int begun;

    MeasurementCount(ProgressListener progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    void begins(String what) {
        begun++;
        progress.begins(begun, all, what);
    }
}
