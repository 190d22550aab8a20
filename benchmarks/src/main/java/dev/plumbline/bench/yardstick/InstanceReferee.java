package dev.plumbline.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;

/** Judges a solution by a scorer that is not ours. */
public interface InstanceReferee {

    /**
     * Asks the scorer.
     *
     * @throws IllegalStateException when it judges otherwise than we do
     * @throws java.io.UncheckedIOException when it cannot be asked
     */
    void requireAgreement(JsonNode solution, InstanceVerdict ours);
}
