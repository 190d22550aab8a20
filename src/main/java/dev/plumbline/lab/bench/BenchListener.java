package dev.plumbline.lab.bench;

/** Told what is measured next. */
public interface BenchListener {

    /**
     * The next measurement begins.
     *
     * @param number of the measurement, from 1
     * @param all measurements there are
     * @param what is measured, in words
     */
    void begins(int number, int all, String what);
}
