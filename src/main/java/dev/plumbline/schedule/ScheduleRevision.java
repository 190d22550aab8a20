package dev.plumbline.schedule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedBuilder;
import dev.plumbline.problem.PublishedPlacement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A problem that changed after there was a schedule for it. */
public final class ScheduleRevision {

    private ScheduleRevision() {}

    /**
     * The changed problem, with the schedule as what is public already. What the problem itself
     * says is public goes before that, field by field; {@code frozenBefore} is kept from the
     * schedule's problem.
     *
     * @param at when the schedule was made; null if that is not known
     * @param asOf the moment of replanning
     */
    public static Problem of(
            Problem changed, Schedule schedule, @Nullable Instant at, Instant asOf) {
        var given = Optional.ofNullable(changed.published());
        var earlier = Optional.ofNullable(schedule.facts().problem().published());
        var placements = given.map(Published::placements).orElse(List.of());
        return changed.withPublished(
                new Published(
                        given.map(Published::at).orElse(time(changed, at)),
                        given.map(Published::asOf)
                                .orElse(Objects.requireNonNull(time(changed, asOf))),
                        given.map(Published::frozenBefore)
                                .or(() -> earlier.map(Published::frozenBefore))
                                .orElse(null),
                        placements.isEmpty() ? published(changed, schedule) : placements));
    }

    /** The problem with the schedule as what is public; when and as of when stay as they are. */
    public static Problem publishing(Problem problem, Schedule schedule) {
        var given = problem.published();
        var placements = published(problem, schedule);
        return problem.withPublished(
                given == null
                        ? PublishedBuilder.builder().placements(placements).build()
                        : given.withPlacements(placements));
    }

    private static List<PublishedPlacement> published(Problem problem, Schedule schedule) {
        return schedule.placements().stream()
                .map(
                        placement ->
                                new PublishedPlacement(
                                        placement.session().id(),
                                        placement.placedSlot().id(),
                                        Objects.requireNonNull(
                                                time(problem, Interval.instant(placement.start()))),
                                        placement.minutes()))
                .toList();
    }

    /** Times of a problem are whole minutes, so that it can be handed in again. */
    private static @Nullable OffsetDateTime time(Problem problem, @Nullable Instant moment) {
        return moment == null
                ? null
                : moment.truncatedTo(ChronoUnit.MINUTES)
                        .atZone(problem.timeZone())
                        .toOffsetDateTime();
    }
}
