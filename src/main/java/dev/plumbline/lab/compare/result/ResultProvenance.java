package dev.plumbline.lab.compare.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers came about.
 *
 * @param version of Plumbline
 * @param started when the first search of the comparison began
 * @param finished when the last one ended
 * @param seeds of the searches
 * @param seconds that each search had; null where steps were counted
 * @param steps that each search had; null where it had a time
 * @param parallel searches that ran at once, each on one thread
 */
public record ResultProvenance(
        String version,
        Instant started,
        Instant finished,
        List<Long> seeds,
        @Nullable Integer seconds,
        @Nullable Integer steps,
        int parallel,
        RunMachine machine) {}
