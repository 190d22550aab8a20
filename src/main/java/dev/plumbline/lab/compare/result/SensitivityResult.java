package dev.plumbline.lab.compare.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.lab.sensitivity.WeightSensitivity;
import org.jspecify.annotations.Nullable;

/**
 * How far the weights of one variant can change before another schedule of one dataset is better.
 *
 * @param seconds for all searches together; null where steps were counted
 * @param steps for each search; null where there was a time
 * @param found about the best schedule that the runs had found, or a better one
 */
public record SensitivityResult(
        String dataset,
        String variant,
        @JsonInclude @Nullable Integer seconds,
        @JsonInclude @Nullable Integer steps,
        WeightSensitivity found) {}
