package dev.plumbline.bench.yardstick;

import java.util.Map;

/**
 * What one search reached on an instance.
 *
 * @param fingerprint of the instance's file
 * @param value as the instance's authors write it
 * @param hard of the value, larger is better; medium and soft likewise
 * @param violations of the schedule; empty when it is feasible
 * @param terms what each term contributes, as the authors write it
 * @param refereed whether the given scorer was asked, and agreed
 * @param moves that were tried
 * @param seconds it took
 * @param cpuSeconds of processor time that it got
 */
public record YardstickRun(
        YardstickConditions conditions,
        String form,
        String instance,
        String fingerprint,
        long seed,
        boolean feasible,
        String value,
        long hard,
        long medium,
        long soft,
        Map<String, Long> violations,
        Map<String, String> terms,
        boolean refereed,
        long moves,
        double seconds,
        double cpuSeconds) {}
