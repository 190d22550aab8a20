package dev.plumbline.bench.yardstick;

import org.jspecify.annotations.Nullable;

/**
 * An instance that is to be solved.
 *
 * @param fingerprint of its file
 * @param known what others reached
 * @param referee the scorer that came with it; null when nobody is asked
 */
public record YardstickEntry(
        Yardstick yardstick,
        String fingerprint,
        KnownValues known,
        @Nullable InstanceReferee referee) {}
