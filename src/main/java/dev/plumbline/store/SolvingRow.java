package dev.plumbline.store;

import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
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
        @Nullable String placements) {

    private record Placements(List<PublishedPlacement> placements) {}

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
                best == null ? null : placements(best.schedule()));
    }

    private static String placements(Schedule schedule) {
        var zone = schedule.facts().problem().timeZone();
        return RecordText.write(
                new Placements(
                        schedule.placements().stream()
                                .map(
                                        placement ->
                                                new PublishedPlacement(
                                                        placement.session().id(),
                                                        placement.placedSlot().id(),
                                                        Interval.at(placement.start(), zone)
                                                                .toOffsetDateTime(),
                                                        placement.minutes()))
                                .toList()));
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
        var fixed =
                RecordText.read(text, Placements.class).placements().stream()
                        .map(placement -> fixed(facts, placement))
                        .toList();
        var rules = RuleSet.of(facts, submission.config().modelOrDefault());
        var judged = ScheduleAudit.of(rules, Schedule.of(facts, fixed));
        return judged.with(optimality(judged.score()));
    }

    private static FixedPlacement fixed(Facts facts, PublishedPlacement placement) {
        return new FixedPlacement(
                facts.session(placement.session()).orElseThrow(),
                facts.slot(placement.timeSlot()).orElseThrow(),
                Interval.minute(placement.start()),
                placement.minutes());
    }

    /** What was proven holds as long as the rules count what they counted then. */
    private Optimality optimality(Score now) {
        return optimality == null || !now.toString().equals(score)
                ? Optimality.UNKNOWN
                : new Optimality(
                        Optimality.Status.valueOf(optimality),
                        bound == null ? null : Score.parse(bound));
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
