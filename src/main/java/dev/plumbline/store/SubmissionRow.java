package dev.plumbline.store;

import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A submission as it stands in the database: texts and numbers. */
record SubmissionRow(
        String id,
        String name,
        long submitted,
        @Nullable String idempotencyKey,
        @Nullable String bodyHash,
        @Nullable String parent,
        long bytes,
        String warnings,
        String config,
        String problem,
        String owner) {

    /** The sentences in an object, so that they are a record of the contract as the rest. */
    private record Warnings(List<String> warnings) {}

    static SubmissionRow of(String id, Submission submission) {
        var mark = submission.idempotency();
        return new SubmissionRow(
                id,
                submission.name(),
                submission.time().toEpochMilli(),
                mark == null ? null : mark.key(),
                mark == null ? null : mark.bodyHash(),
                submission.parent(),
                submission.bytes(),
                RecordText.write(new Warnings(submission.warnings())),
                RecordText.write(submission.config()),
                RecordText.write(submission.problem()),
                submission.owner());
    }

    Submission submission() {
        return new Submission(
                name,
                RecordText.read(problem, Problem.class),
                RecordText.read(config, Config.class),
                RecordText.read(warnings, Warnings.class).warnings(),
                Instant.ofEpochMilli(submitted),
                idempotencyKey == null
                        ? null
                        : new IdempotencyMark(idempotencyKey, Objects.requireNonNull(bodyHash)),
                parent,
                bytes,
                owner);
    }
}
