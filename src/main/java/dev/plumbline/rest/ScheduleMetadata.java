package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.ScheduleWarnings;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.StoredSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a schedule besides the schedule, for organizers.
 *
 * @param score of the best schedule so far, null before the first
 * @param startDateTime null until solving begins
 * @param completeDateTime null until solving is over
 * @param failureMessage a sentence, only when solving broke off
 * @param parentId of the schedule that this one revises, only where there is one
 */
@Schema(description = "What is known about a schedule besides the schedule itself.")
public record ScheduleMetadata(
        String id,
        @Schema(description = "Of the run, or else of the problem.") String name,
        SolverStatus solverStatus,
        @JsonInclude
                @Schema(
                        examples = "0hard/0medium/-43soft",
                        description = "Of the best schedule so far; null before the first.")
                @Nullable String score,
        Instant submitDateTime,
        @JsonInclude @Nullable Instant startDateTime,
        @JsonInclude @Nullable Instant completeDateTime,
        ValidationResult validationResult,
        @Nullable String failureMessage,
        @Nullable String parentId) {

    /**
     * What is odd about the input, though legal, and about the best schedule so far, though no rule
     * minds.
     *
     * @param summary OK, or WARNINGS where there are some
     * @param errors always empty, since input with mistakes is not taken in
     * @param warnings in sentences
     */
    public record ValidationResult(
            String summary, @JsonInclude List<String> errors, @JsonInclude List<String> warnings) {

        static ValidationResult of(List<String> warnings) {
            return new ValidationResult(
                    warnings.isEmpty() ? "OK" : "WARNINGS", List.of(), warnings);
        }
    }

    /** What is odd about a schedule and what was handed in for it. */
    static ValidationResult validation(StoredSchedule stored) {
        return ValidationResult.of(warnings(stored));
    }

    static ScheduleMetadata of(StoredSchedule stored) {
        return new ScheduleMetadata(
                stored.id(),
                stored.submission().name(),
                stored.status(),
                score(stored),
                stored.submission().time(),
                stored.started(),
                stored.completed(),
                validation(stored),
                stored.failureMessage(),
                stored.submission().parent());
    }

    private static List<String> warnings(StoredSchedule stored) {
        var best = stored.best();
        return Stream.concat(
                        stored.submission().warnings().stream(),
                        best == null
                                ? Stream.empty()
                                : ScheduleWarnings.of(best.schedule()).stream())
                .toList();
    }

    static @Nullable String score(StoredSchedule stored) {
        return Optional.ofNullable(stored.best())
                .map(ScoredSchedule::score)
                .map(Object::toString)
                .orElse(null);
    }
}
