package dev.plumbline.testing;

import static dev.plumbline.testing.RandomProblems.DAY;
import static dev.plumbline.testing.RandomProblems.GRID;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.Track;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The time slots of a random problem, with their breaks.
 *
 * @param random where what comes after them is drawn too
 */
record RandomSlots(RandomDraws random, List<TimeSlot> slots) {

    static RandomSlots of(
            RandomDraws random, RandomProblems.Size size, boolean isCrowded, List<Track> tracks) {
        List<TimeSlot> slots = new ArrayList<>();
        int count = random.between(size.leastSlots(), size.mostSlots());
        for (int number = 0; number < count; number++) {
            var start =
                    DAY.plusMinutes(
                                    number / size.rooms() * 155L
                                            + (random.chance(isCrowded ? 10 : 30) ? 30 : 0))
                            .plusDays(number > 0 && random.chance(isCrowded ? 3 : 25) ? 1 : 0);
            int minutes = GRID * random.between(size.leastSlotSteps(), size.mostSlotSteps());
            List<Break> breaks = new ArrayList<>();
            if (random.chance(isCrowded ? 75 : 45) && minutes >= 4 * GRID) {
                int pause = GRID * random.between(1, 2);
                int latest = GRID * random.between(0, (minutes - pause) / GRID);
                int earliest = GRID * random.between(0, latest / GRID);
                breaks.add(
                        new Break(
                                null,
                                pause,
                                start.plusMinutes(earliest),
                                start.plusMinutes(latest)));
            }
            slots.add(
                    new TimeSlot(
                            "w" + number,
                            "r" + number % size.rooms(),
                            start,
                            start.plusMinutes(minutes),
                            random.chance(isCrowded ? 5 : 25) ? random.pick(tracks).id() : null,
                            breaks));
        }
        return new RandomSlots(random, List.copyOf(slots));
    }

    /** One of them. */
    TimeSlot any() {
        return random.pick(slots);
    }

    /** A moment in a slot, or after it. */
    OffsetDateTime somewhere() {
        var slot = any();
        return slot.start().plusMinutes(GRID * (long) random.below(20));
    }
}
