package dev.plumbline.lab.compare.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.lab.compare.result.RunMachine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the runs of a journal have in common.
 *
 * @param fingerprint of the datasets, variants and limit; seeds and units may be added later
 * @param version of Plumbline, and of its build where runs are kept
 * @param started when the first run was about to begin
 * @param timed whether searches had a time, so that the machine matters
 * @param parallel searches at once
 */
public record JournalHead(
        String fingerprint,
        String version,
        Instant started,
        boolean timed,
        int parallel,
        RunMachine machine) {

    /** Of a comparison that begins now. */
    public static JournalHead of(
            WeightComparison comparison,
            String version,
            Instant now,
            int parallel,
            RunMachine machine) {
        return new JournalHead(
                fingerprint(comparison),
                version,
                now,
                !comparison.limit().isSteps(),
                parallel,
                machine);
    }

    /** Why runs under the other head cannot be compared with runs under this one, in words. */
    Optional<String> differsFrom(JournalHead other) {
        if (!fingerprint.equals(other.fingerprint)) {
            return Optional.of("they are of other datasets, variants or limits");
        }
        if (!version.equals(other.version)) {
            return Optional.of(
                    "they were made by version %s, and this is %s"
                            .formatted(other.version, version));
        }
        if (timed && parallel != other.parallel) {
            return Optional.of(
                    "%d searches ran at once, and now it is %d"
                            .formatted(other.parallel, parallel));
        }
        if (timed && !machine.equals(other.machine)) {
            return Optional.of("they were made on another machine or by another JVM");
        }
        return Optional.empty();
    }

    private static String fingerprint(WeightComparison comparison) {
        var digest = DigestUtils.getSha256Digest();
        for (ComparedDataset dataset : comparison.datasets()) {
            digest.update(json(dataset.name()));
            digest.update(json(dataset.facts().problem()));
        }
        for (WeightVariant variant : comparison.variants()) {
            digest.update(json(variant));
        }
        digest.update(json(comparison.limit()));
        return Hex.encodeHexString(digest.digest());
    }

    private static byte[] json(Object value) {
        try {
            return JsonMapperFactory.mapper()
                    .writeValueAsString(value)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every definition can be written.", e);
        }
    }
}
