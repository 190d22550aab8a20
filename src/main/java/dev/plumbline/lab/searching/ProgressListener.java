package dev.plumbline.lab.searching;

/** Told which of many searches or measurements begins. */
public interface ProgressListener {

    /**
     * The next one begins.
     *
     * @param of the one that begins, from 1
     * @param how many there are
     * @param what it is, in words
     */
    void begins(int number, int all, String what);
}
