package dev.plumbline.rule;

import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Slot;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.TreeSet;

/**
 * What a remote person's minutes cost, by the wall clock where they live. The date's own offset
 * counts, so days on which clocks change and zones of half and quarter hours need no special case.
 * Around the slots the costs are summed up beforehand, so that a stretch is two look-ups.
 */
final class LocalHoursCost {

    /** The hours and costs that hold for everyone without hours of their own. */
    record Tiers(LocalHours comfortable, LocalHours tolerable, int tolerableCost, int nightCost) {}

    private static final long DAY = 24 * 60;
    private static final long SECONDS = 60;

    private final Person person;
    private final ZoneId zone;
    private final Comfort comfort;
    private final Tiers tiers;

    /**
     * Minutes at which the cost may change, over all slots with a margin; the last one ends the
     * table.
     */
    private final long[] times;

    /** Cost of a minute from the time on. */
    private final long[] rates;

    /** Cost of all minutes from the first time to this one. */
    private final long[] sums;

    private LocalHoursCost(Person person, ZoneId zone, Tiers tiers, long[] times) {
        this.person = person;
        this.zone = zone;
        this.tiers = tiers;
        this.comfort =
                person.comfort() == null
                        ? new Comfort(tiers.comfortable(), tiers.tolerable())
                        : person.comfort();
        this.times = times;
        this.rates = new long[times.length];
        this.sums = new long[times.length];
        for (int i = 0; i < times.length; i++) {
            rates[i] = costAt(times[i]);
            sums[i] = i == 0 ? 0 : sums[i - 1] + rates[i - 1] * (times[i] - times[i - 1]);
        }
    }

    /** Of a person with a time zone, made for sessions in the slots. */
    static LocalHoursCost of(Person person, Tiers tiers, List<Slot> slots) {
        ZoneId zone = person.timeZone() == null ? ZoneId.of("UTC") : person.timeZone();
        return new LocalHoursCost(person, zone, tiers, changes(person, zone, tiers, slots));
    }

    Person person() {
        return person;
    }

    ZoneId zone() {
        return zone;
    }

    /** The cost of the minutes from start to end. */
    long between(long start, long end) {
        if (times.length == 0 || start < times[0] || end > times[times.length - 1]) {
            long sum = 0;
            for (long minute = start; minute < end; minute++) {
                sum += costAt(minute);
            }
            return sum;
        }
        return upTo(end) - upTo(start);
    }

    private long upTo(long minute) {
        int low = 0;
        int high = times.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (times[middle] <= minute) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sums[low] + rates[low] * (minute - times[low]);
    }

    private long costAt(long minute) {
        LocalTime local = Instant.ofEpochSecond(minute * SECONDS).atZone(zone).toLocalTime();
        if (comfort.comfortable().contains(local)) {
            return 0;
        }
        return comfort.tolerable().contains(local) ? tiers.tolerableCost() : tiers.nightCost();
    }

    private static long[] changes(Person person, ZoneId zone, Tiers tiers, List<Slot> slots) {
        var times = new TreeSet<Long>();
        var own =
                person.comfort() == null
                        ? new Comfort(tiers.comfortable(), tiers.tolerable())
                        : person.comfort();
        var boundaries =
                List.of(
                        own.comfortable().from(),
                        own.comfortable().to(),
                        own.tolerable().from(),
                        own.tolerable().to());
        for (Slot slot : slots) {
            for (long minute = slot.start() - DAY; minute <= slot.end() + 2 * DAY; minute += DAY) {
                var date = Instant.ofEpochSecond(minute * SECONDS).atZone(zone).toLocalDate();
                for (LocalTime boundary : boundaries) {
                    times.add(
                            Math.floorDiv(
                                    date.atTime(boundary).atZone(zone).toEpochSecond(), SECONDS));
                }
                var transition =
                        zone.getRules().nextTransition(Instant.ofEpochSecond(minute * SECONDS));
                if (transition != null) {
                    addOverlap(times, transition, minute);
                }
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * A change of the clocks within a day of the minute: the wall clock jumps, or shows an hour
     * twice.
     */
    private static void addOverlap(
            TreeSet<Long> times, ZoneOffsetTransition transition, long minute) {
        long change = transition.toEpochSecond() / SECONDS;
        if (change <= minute + 2 * DAY) {
            long length = Math.abs(transition.getDuration().toMinutes());
            for (long near = change - length; near <= change + length; near++) {
                times.add(near);
            }
        }
    }
}
