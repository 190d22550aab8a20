package dev.plumbline.schedule;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The windows that a conference's schedule gives its microconferences (MCs), as time slots for
 * their sessions. In stage one an MC is one session, whose id is its track's; in stage two its
 * sessions are planned within its window.
 */
public final class TrackWindows {

    private final Schedule stageOne;
    private final Problem stageTwo;
    private final Map<String, FixedPlacement> windows = new LinkedHashMap<>();

    private TrackWindows(Schedule stageOne, Problem stageTwo) {
        this.stageOne = stageOne;
        this.stageTwo = stageTwo;
        var tracks = stageTwo.tracks().stream().map(Track::id).toList();
        stageOne.placements().stream()
                .filter(placement -> tracks.contains(placement.session().id()))
                .forEach(placement -> windows.put(placement.session().id(), placement));
    }

    /**
     * Stage two, where each track has its window: in the place of the time slot it had, with the
     * breaks of that slot at the same distance from the start, or else at the end and without
     * breaks. A window has the id of the slot of stage one; what named the slot it replaces names
     * it. Slots without a track stay, and rooms that stage two lacks are taken over.
     *
     * @param errors {@code noWindow} and {@code severalSlots}, with pointers into stage two; unless
     *     it stays empty, the problem is not to be used
     */
    public static Problem apply(Schedule stageOne, Problem stageTwo, InputErrors errors) {
        var windows = new TrackWindows(stageOne, stageTwo);
        windows.check(errors);
        return windows.problem();
    }

    private void check(InputErrors errors) {
        for (int index = 0; index < stageTwo.tracks().size(); index++) {
            var track = stageTwo.tracks().get(index);
            var at = InputPointer.base("/tracks").at(index);
            long slots = slots(track.id()).count();
            if (slots > 1) {
                errors.add(
                        at,
                        "severalSlots",
                        "The track \"%s\" has %d time slots, which one window cannot replace. Maybe join them?"
                                .formatted(track.id(), slots));
            }
            if (!windows.containsKey(track.id()) && (slots > 0 || hasSessions(track))) {
                errors.add(at, "noWindow", noWindow(track.id()));
            }
        }
    }

    private String noWindow(String track) {
        var known = stageOne.facts().sessionsById();
        return known.containsKey(track)
                ? "The track \"%s\" has no window: it is on the waitlist of the schedule. Maybe take it out of both stages?"
                        .formatted(track)
                : "The track \"%s\" has no window: stage one has no session of this id.%s"
                        .formatted(track, NearestName.hint(track, known.keySet()));
    }

    private boolean hasSessions(Track track) {
        return Stream.concat(stageTwo.talks().stream(), stageTwo.coordinationSessions().stream())
                .anyMatch(session -> track.id().equals(session.track()));
    }

    private Stream<TimeSlot> slots(String track) {
        return stageTwo.timeSlots().stream().filter(slot -> track.equals(slot.track()));
    }

    private Problem problem() {
        List<TimeSlot> slots = new ArrayList<>();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (TimeSlot slot : stageTwo.timeSlots()) {
            var window = slot.track() == null ? null : windows.get(slot.track());
            slots.add(window == null ? slot : slot(window, slot));
            renamed.put(slot.id(), slots.getLast().id());
        }
        windows.forEach(
                (track, window) -> {
                    if (slots(track).findAny().isEmpty()) {
                        slots.add(slot(window, null));
                    }
                });
        return new SlotNames(stageTwo, renamed).in(slots, rooms());
    }

    private TimeSlot slot(FixedPlacement window, @Nullable TimeSlot replaced) {
        return new TimeSlot(
                id(window),
                window.placedSlot().room().id(),
                time(window.start()),
                time(window.end()),
                window.session().id(),
                replaced == null ? List.of() : breaks(replaced, window.start()));
    }

    /** The slot's, unless several windows lie in it. */
    private String id(FixedPlacement window) {
        var slot = window.placedSlot();
        boolean isAlone =
                windows.values().stream().filter(other -> other.slot() == slot).count() == 1;
        return isAlone ? slot.id() : slot.id() + "-" + window.session().id();
    }

    private List<Break> breaks(TimeSlot replaced, long start) {
        long later = start - Interval.minute(replaced.start());
        return replaced.breaks().stream()
                .map(
                        pause ->
                                pause.withEarliest(time(Interval.minute(pause.earliest()) + later))
                                        .withLatest(time(Interval.minute(pause.latest()) + later)))
                .toList();
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>(stageTwo.rooms());
        var known = rooms.stream().map(Room::id).toList();
        windows.values().stream()
                .map(window -> window.placedSlot().room())
                .distinct()
                .filter(room -> !known.contains(room.id()))
                .forEach(rooms::add);
        return rooms;
    }

    private OffsetDateTime time(long minute) {
        return Interval.at(minute, stageTwo.timeZone()).toOffsetDateTime();
    }
}
