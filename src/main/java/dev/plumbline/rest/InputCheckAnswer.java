package dev.plumbline.rest;

import dev.plumbline.store.Submission;

/**
 * What is said of input that is only checked.
 *
 * @param name of the run, or else of the problem
 */
record InputCheckAnswer(
        String name,
        ScheduleMetadata.ValidationResult validationResult,
        InputMetrics inputMetrics) {

    static InputCheckAnswer of(Submission submission) {
        return new InputCheckAnswer(
                submission.name(),
                ScheduleMetadata.ValidationResult.of(submission.warnings()),
                InputMetrics.of(submission.problem()));
    }
}
