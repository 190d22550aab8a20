package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.testing.TestSize;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The table says what counting minute by minute says. */
class LocalHoursCostTest {

    private static final List<ZoneId> ZONES =
            List.of(
                            "America/New_York",
                            "America/St_Johns",
                            "Europe/Berlin",
                            "Asia/Kolkata",
                            "Asia/Kathmandu",
                            "Australia/Adelaide",
                            "Australia/Lord_Howe",
                            "Pacific/Chatham",
                            "Africa/Casablanca",
                            "UTC")
                    .stream()
                    .map(ZoneId::of)
                    .toList();

    /** Days around which clocks change somewhere in 2026. */
    private static final List<OffsetDateTime> DAYS =
            List.of(
                            "2026-02-14T12:00Z",
                            "2026-03-08T12:00Z",
                            "2026-03-29T12:00Z",
                            "2026-04-05T12:00Z",
                            "2026-09-27T12:00Z",
                            "2026-10-04T12:00Z",
                            "2026-10-25T12:00Z",
                            "2026-11-01T12:00Z")
                    .stream()
                    .map(OffsetDateTime::parse)
                    .toList();

    private static final int CASES = TestSize.of("hours.cases", 500, 10_000);
    private static final int STRETCHES = 10;

    private final LocalHoursCost.Tiers tiers =
            new LocalHoursCost.Tiers(hours("09:00", "18:00"), hours("07:00", "22:00"), 1, 4);

    @Test
    void theTableAgreesWithCountingMinuteByMinute() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            var person = person(pick(random, ZONES), random.nextBoolean() ? null : comfort(random));
            var slots = slots(random);
            var cost = LocalHoursCost.of(person, tiers, slots);
            for (int number = 0; number < STRETCHES; number++) {
                var slot = pick(random, slots);
                long start = slot.start() + random.nextInt(-100, 700);
                long end = start + random.nextInt(1, random.nextInt(5) == 0 ? 3000 : 300);
                assertThat(cost.between(start, end))
                        .as("seed %d, %s, %d-%d", seed, person, start, end)
                        .isEqualTo(minuteByMinute(person, start, end));
            }
        }
    }

    @Test
    void farFromEverySlotMinutesCostWhatTheyCostToo() {
        var person = person(ZoneId.of("Europe/Berlin"), null);
        var slots = List.of(slot(0, "2026-10-20T10:00Z", 120), slot(1, "2026-11-20T10:00Z", 120));
        var cost = LocalHoursCost.of(person, tiers, slots);
        for (String moment :
                List.of(
                        "2026-06-01T10:00Z",
                        "2026-10-25T00:30Z",
                        "2026-11-08T07:30Z",
                        "2027-01-01T00:00Z")) {
            long start = Interval.minute(OffsetDateTime.parse(moment));
            assertThat(cost.between(start, start + 90))
                    .as(moment)
                    .isEqualTo(minuteByMinute(person, start, start + 90));
        }
    }

    @Test
    void theDayOfTwentyThreeHoursHasItsHoursToo() {
        var person = person(ZoneId.of("Europe/Berlin"), null);
        var cost = LocalHoursCost.of(person, tiers, List.of(slot(0, "2026-03-28T22:30Z", 600)));
        long seven = Interval.minute(OffsetDateTime.parse("2026-03-29T07:00+02:00"));
        assertThat(cost.between(seven, seven + 60)).isEqualTo(60);
        assertThat(cost.between(seven - 30, seven)).isEqualTo(30 * 4);
    }

    @Test
    void hoursMayChangeWithinAMinute() {
        var person =
                person(
                        ZoneId.of("UTC"),
                        new Comfort(hours("09:00:30", "18:00"), hours("07:00", "22:00")));
        var cost = LocalHoursCost.of(person, tiers, List.of(slot(0, "2026-11-11T08:00Z", 120)));
        long nine = Interval.minute(OffsetDateTime.parse("2026-11-11T09:00Z"));
        assertThat(cost.between(nine - 1, nine + 30)).isEqualTo(2);
    }

    private long minuteByMinute(Person person, long start, long end) {
        var own = person.comfort();
        var comfortable = own == null ? tiers.comfortable() : own.comfortable();
        var tolerable = own == null ? tiers.tolerable() : own.tolerable();
        long sum = 0;
        for (long minute = start; minute < end; minute++) {
            var local = Instant.ofEpochSecond(minute * 60).atZone(person.timeZone());
            int ofDay = local.getHour() * 60 + local.getMinute();
            if (!lies(comfortable, ofDay)) {
                sum += lies(tolerable, ofDay) ? tiers.tolerableCost() : tiers.nightCost();
            }
        }
        return sum;
    }

    /** Walks round the clock instead of asking {@link LocalHours}. */
    private static boolean lies(LocalHours hours, int ofDay) {
        int from = hours.from().toSecondOfDay() / 60;
        int length = Math.floorMod(hours.to().toSecondOfDay() / 60 - from, 24 * 60);
        return length == 0 || Math.floorMod(ofDay - from, 24 * 60) < length;
    }

    private static List<Slot> slots(SplittableRandom random) {
        List<Slot> slots = new ArrayList<>();
        for (int index = 0, most = random.nextInt(1, 4); index < most; index++) {
            long start = Interval.minute(pick(random, DAYS)) + 5L * random.nextInt(-288, 288);
            slots.add(slot(index, start, 5 * random.nextInt(6, 60)));
        }
        return slots;
    }

    private static Comfort comfort(SplittableRandom random) {
        var from = LocalTime.MIDNIGHT.plusMinutes(5L * random.nextInt(288));
        var to = from.plusMinutes(5L * random.nextInt(1, 200));
        return new Comfort(
                new LocalHours(from, to),
                new LocalHours(
                        from.minusMinutes(5L * random.nextInt(30)),
                        to.plusMinutes(5L * random.nextInt(30))));
    }

    private static Person person(ZoneId zone, Comfort comfort) {
        return new Person("asha", "Asha", null, Attendance.REMOTE, zone, comfort, List.of());
    }

    private static Slot slot(int index, String start, int minutes) {
        return slot(index, Interval.minute(OffsetDateTime.parse(start)), minutes);
    }

    private static Slot slot(int index, long start, int minutes) {
        var room = new Room("r1", "Salon A", null, List.of());
        return new Slot(index, "w" + index, room, null, new Interval(start, start + minutes));
    }

    private static LocalHours hours(String from, String to) {
        return new LocalHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static <T> T pick(SplittableRandom random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
