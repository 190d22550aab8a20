package dev.plumbline.bench.yardstick.cosplib;

/**
 * Where a submission is, by numbers.
 *
 * @param slot the first one it takes, from 0
 */
record SubmissionPlace(int submission, int session, int room, int slot) {}
