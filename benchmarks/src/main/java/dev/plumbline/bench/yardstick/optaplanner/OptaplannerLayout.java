package dev.plumbline.bench.yardstick.optaplanner;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An instance with numbers for names: talks, timeslots and rooms as they are listed; cells, which
 * are pairs of a timeslot and a room, timeslot by timeslot.
 *
 * @param starts of the timeslots, in minutes since 1970
 * @param ends likewise
 */
record OptaplannerLayout(OptaplannerInstance instance, long[] starts, long[] ends) {

    private static final int SECONDS = 60;

    static OptaplannerLayout of(OptaplannerInstance instance) {
        return new OptaplannerLayout(
                instance,
                instance.timeslots().stream()
                        .mapToLong(one -> minute(one.date(), one.start()))
                        .toArray(),
                instance.timeslots().stream()
                        .mapToLong(one -> minute(one.date(), one.end()))
                        .toArray());
    }

    private static long minute(String date, String time) {
        return OptaplannerClock.date(date)
                        .atTime(OptaplannerClock.time(time))
                        .toEpochSecond(ZoneOffset.UTC)
                / SECONDS;
    }

    int timeslotCount() {
        return instance.timeslots().size();
    }

    int roomCount() {
        return instance.rooms().size();
    }

    int talkCount() {
        return instance.talks().size();
    }

    /** The timeslot of a cell. */
    int timeslot(int cell) {
        return cell / roomCount();
    }

    /** The room of a cell. */
    int room(int cell) {
        return cell % roomCount();
    }

    /** The cell of a place. */
    int cell(TalkSpot spot) {
        return spot.timeslot() * roomCount() + spot.room();
    }

    OptaplannerInstance.TalkData talk(int talk) {
        return instance.talks().get(talk);
    }

    /** Minutes. */
    long duration(int timeslot) {
        return ends[timeslot] - starts[timeslot];
    }

    /** Minutes that two timeslots have in common. */
    long overlap(int timeslot, int other) {
        return Math.max(
                0,
                Math.min(ends[timeslot], ends[other]) - Math.max(starts[timeslot], starts[other]));
    }

    boolean sameDay(int timeslot, int other) {
        return instance.timeslots()
                .get(timeslot)
                .date()
                .equals(instance.timeslots().get(other).date());
    }

    /** Whether one timeslot is over when the other begins. */
    boolean endsBefore(int timeslot, int other) {
        return ends[timeslot] <= starts[other];
    }

    /** Whether who speaks in both has the pause that the instance asks for. */
    boolean hasPause(int timeslot, int other) {
        if (overlap(timeslot, other) > 0) {
            return false;
        }
        long pause = Math.max(starts[other] - ends[timeslot], starts[timeslot] - ends[other]);
        return !sameDay(timeslot, other)
                || pause >= instance.minimumConsecutiveTalksPauseInMinutes();
    }

    /** Whether a room has more seats than the other. */
    boolean isLarger(int room, int other) {
        return instance.rooms().get(room).capacity() > instance.rooms().get(other).capacity();
    }

    /** The cells whose timeslot and room let a type of talk in. */
    IntStream cellsFor(String type) {
        return IntStream.range(0, timeslotCount() * roomCount())
                .filter(
                        cell ->
                                instance.timeslots().get(timeslot(cell)).talkTypes().contains(type)
                                        && instance.rooms()
                                                .get(room(cell))
                                                .talkTypes()
                                                .contains(type));
    }

    /** The cell a talk is pinned to, or null. */
    @Nullable Integer pinnedCell(int talk) {
        var given = talk(talk);
        return given.pinned().asBoolean()
                ? timeslotIds().indexOf(given.timeslot()) * roomCount()
                        + roomNames().indexOf(given.room())
                : null;
    }

    List<String> timeslotIds() {
        return instance.timeslots().stream().map(OptaplannerInstance.TimeslotData::id).toList();
    }

    List<String> roomNames() {
        return instance.rooms().stream().map(OptaplannerInstance.RoomData::name).toList();
    }

    /** What one point of a term costs or brings at a level: 0 hard, 1 medium, 2 soft. */
    long weight(OptaplannerTerm term, int level) {
        return instance.weights().get(term.weightName()).get(level);
    }

    /** The minutes of the longest timeslot whose types let both talks in; 0 when there is none. */
    long longestOfBoth(int talk, int other) {
        return IntStream.range(0, timeslotCount())
                .filter(
                        timeslot -> {
                            var types = instance.timeslots().get(timeslot).talkTypes();
                            return types.contains(talk(talk).talkType())
                                    && types.contains(talk(other).talkType());
                        })
                .mapToLong(this::duration)
                .max()
                .orElse(0);
    }
}
