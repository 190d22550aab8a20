package dev.plumbline.schedule;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.PlaceBuilder;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.BreakIds;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is frozen impossible to change while a schedule is sought: what was published to start
 * before {@code frozenBefore} is pinned there, and nothing else can begin earlier than that any
 * more. A session's own pin goes before; what was published for a time slot that is gone, or too
 * short by now, is free.
 */
public final class FrozenSessions {

    private final Problem problem;
    private final OffsetDateTime before;
    private final Map<String, PublishedPlacement> published = new LinkedHashMap<>();
    private final Map<String, TimeSlot> slots = new LinkedHashMap<>();

    private FrozenSessions(
            Problem problem, OffsetDateTime before, List<PublishedPlacement> placements) {
        this.problem = problem;
        this.before = before;
        placements.forEach(placement -> published.put(placement.session(), placement));
        problem.timeSlots().forEach(slot -> slots.put(slot.id(), slot));
    }

    /** The problem to be solved instead of one that freezes something. */
    public static Problem pinned(Problem problem) {
        var published = problem.published();
        return published == null || published.frozenBefore() == null
                ? problem
                : new FrozenSessions(problem, published.frozenBefore(), published.placements())
                        .pinned();
    }

    private Problem pinned() {
        return problem.withTimeSlots(problem.timeSlots().stream().map(this::slot).toList())
                .withSessions(this::talk);
    }

    private Talk talk(Talk talk) {
        Pin own = talk.conditions().pin();
        if (own != null && (own.timeSlot() != null || own.start() != null)) {
            return talk;
        }
        var frozen = frozen(talk.id());
        return frozen == null
                ? with(talk, later(talk.conditions().places()), own)
                : with(
                        talk,
                        talk.conditions().places(),
                        new Pin(frozen.timeSlot(), frozen.start(), frozen.minutes()));
    }

    /** What was published of a session that stays as it is; null for one that is free. */
    private @Nullable PublishedPlacement frozen(String session) {
        var placement = published.get(session);
        if (placement == null || !placement.start().isBefore(before)) {
            return null;
        }
        var slot = slots.get(placement.timeSlot());
        return slot != null && isPossible(slot, placement) ? placement : null;
    }

    private boolean isPossible(TimeSlot slot, PublishedPlacement placement) {
        var time = Interval.of(slot.start(), slot.end());
        long start = Interval.minute(placement.start());
        int grid = problem.gridMinutes();
        return time.encloses(start, start + placement.minutes())
                && (start - time.start()) % grid == 0
                && placement.minutes() % grid == 0;
    }

    /** The places that a session may still have. */
    private List<Place> later(List<Place> places) {
        if (places.isEmpty()) {
            return List.of(PlaceBuilder.builder().start(before).build());
        }
        List<Place> later = new ArrayList<>();
        for (Place place : places) {
            boolean isLater = place.start() != null && !place.start().isBefore(before);
            later.add(isLater ? place : place.withStart(before));
        }
        return later;
    }

    private static Talk with(Talk talk, List<Place> places, @Nullable Pin pin) {
        return talk.withConditions(talk.conditions().withPlaces(places).withPin(pin));
    }

    private TimeSlot slot(TimeSlot slot) {
        List<Break> breaks = new ArrayList<>();
        for (Break pause : slot.breaks()) {
            var frozen = frozen(BreakIds.of(slot.id(), breaks.size() + 1));
            boolean isPinned = frozen != null && frozen.timeSlot().equals(slot.id());
            breaks.add(isPinned ? at(frozen.start(), pause) : pause);
        }
        return slot.withBreaks(breaks);
    }

    private static Break at(OffsetDateTime start, Break pause) {
        boolean isPossible = !start.isBefore(pause.earliest()) && !start.isAfter(pause.latest());
        return isPossible ? pause.withEarliest(start).withLatest(start) : pause;
    }
}
