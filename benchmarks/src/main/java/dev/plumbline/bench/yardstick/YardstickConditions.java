package dev.plumbline.bench.yardstick;

import dev.plumbline.lab.compare.result.RunMachine;

/**
 * Under what a search was made: results are compared only if these are the same.
 *
 * @param version of Plumbline, and of its build
 * @param limitSeconds of each search, at least 1
 */
public record YardstickConditions(String version, RunMachine machine, long limitSeconds) {}
