package dev.plumbline.lab.yardstick.optaplanner;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What a layout says of two timeslots or two rooms, looked up once because searches ask often. */
final class TimeslotPairs {

    private final int timeslots;
    private final int rooms;
    private final int[] timeslotOf;
    private final int[] roomOf;
    private final long[] overlap;
    private final long[] minutes;
    private final BitSet sameDay = new BitSet();
    private final BitSet pause = new BitSet();
    private final BitSet before = new BitSet();
    private final BitSet larger = new BitSet();

    TimeslotPairs(Layout layout) {
        timeslots = layout.timeslotCount();
        rooms = layout.roomCount();
        timeslotOf = IntStream.range(0, timeslots * rooms).map(layout::timeslot).toArray();
        roomOf = IntStream.range(0, timeslots * rooms).map(layout::room).toArray();
        overlap = new long[timeslots * timeslots];
        minutes = new long[timeslots * timeslots];
        for (int one = 0; one < timeslots; one++) {
            for (int other = 0; other < timeslots; other++) {
                int at = one * timeslots + other;
                overlap[at] = layout.overlap(one, other);
                minutes[at] = layout.duration(one) + layout.duration(other);
                sameDay.set(at, layout.sameDay(one, other));
                pause.set(at, layout.hasPause(one, other));
                before.set(at, layout.endsBefore(one, other));
            }
        }
        for (int one = 0; one < rooms; one++) {
            for (int other = 0; other < rooms; other++) {
                larger.set(one * rooms + other, layout.isLarger(one, other));
            }
        }
    }

    int timeslot(int cell) {
        return timeslotOf[cell];
    }

    int room(int cell) {
        return roomOf[cell];
    }

    long overlap(int timeslot, int other) {
        return overlap[timeslot * timeslots + other];
    }

    long minutes(int timeslot, int other) {
        return minutes[timeslot * timeslots + other];
    }

    boolean sameDay(int timeslot, int other) {
        return sameDay.get(timeslot * timeslots + other);
    }

    boolean hasPause(int timeslot, int other) {
        return pause.get(timeslot * timeslots + other);
    }

    boolean endsBefore(int timeslot, int other) {
        return before.get(timeslot * timeslots + other);
    }

    boolean isLarger(int room, int other) {
        return larger.get(room * rooms + other);
    }
}
