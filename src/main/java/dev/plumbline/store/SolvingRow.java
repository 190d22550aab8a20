package dev.plumbline.store;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission as it stands in the database. Of a schedule there are the placements;
 * what is to be said of them is found out anew.
 *
 * @param score when it was stored
 */
record SolvingRow(
        String id,
        String status,
        @Nullable Long started,
        @Nullable Long completed,
        @Nullable String failure,
        @Nullable String score,
        @Nullable String optimality,
        @Nullable String bound,
        @Nullable String gaps,
        @Nullable String placements) {

    static SolvingRow of(StoredSchedule stored) {
        var best = stored.best();
        var known = best == null ? Optimality.UNKNOWN : best.optimality();
        return new SolvingRow(
                stored.id(),
                stored.status().name(),
                millis(stored.started()),
                millis(stored.completed()),
                stored.failureMessage(),
                best == null ? null : best.score().toString(),
                best == null ? null : known.status().name(),
                known.bound() == null ? null : known.bound().toString(),
                known.gaps().isEmpty() ? null : GapText.write(known.gaps()),
                best == null ? null : PlacementText.write(best.schedule()));
    }

    /** All of it, with what was handed in. */
    StoredSchedule schedule(Submission submission) {
        return new StoredSchedule(
                id,
                submission,
                SolverStatus.valueOf(status),
                instant(started),
                instant(completed),
                placements == null ? null : best(submission, placements),
                failure);
    }

    private ScoredSchedule best(Submission submission, String text) {
        var facts = Facts.of(submission.solved());
        var rules = RuleSet.of(facts, submission.config().modelOrDefault());
        var judged = ScheduleAudit.of(rules, PlacementText.read(text, facts));
        return judged.with(optimality(judged.score()));
    }

    /** What was proven holds as long as the rules count what they counted then. */
    private Optimality optimality(Score now) {
        return optimality == null || !now.toString().equals(score)
                ? Optimality.UNKNOWN
                : new Optimality(
                        Optimality.Status.valueOf(optimality),
                        bound == null ? null : Score.parse(bound),
                        gaps == null ? List.of() : GapText.read(gaps));
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
