package dev.plumbline.bench.yardstick.optaplanner;

/**
 * All that matters about the places of two talks.
 *
 * @param overlap minutes in which both run
 * @param minutes of both together
 * @param together the minutes of their timeslot, 0 when these are two
 * @param hasPause whether who speaks in both has a pause
 * @param isBefore whether the first ends before the second starts
 * @param isAfter the other way round
 * @param isLarger whether the first has the larger room
 * @param isSmaller the other way round
 */
record PairSituation(
        long overlap,
        long minutes,
        long together,
        boolean sameDay,
        boolean sameRoom,
        boolean hasPause,
        boolean isBefore,
        boolean isAfter,
        boolean isLarger,
        boolean isSmaller) {

    static PairSituation of(OptaplannerLayout layout, int cell, int otherCell) {
        int timeslot = layout.timeslot(cell);
        int other = layout.timeslot(otherCell);
        int room = layout.room(cell);
        int otherRoom = layout.room(otherCell);
        return new PairSituation(
                layout.overlap(timeslot, other),
                layout.duration(timeslot) + layout.duration(other),
                timeslot == other ? layout.duration(timeslot) : 0,
                layout.sameDay(timeslot, other),
                room == otherRoom,
                layout.hasPause(timeslot, other),
                layout.endsBefore(timeslot, other),
                layout.endsBefore(other, timeslot),
                layout.isLarger(room, otherRoom),
                layout.isLarger(otherRoom, room));
    }
}
