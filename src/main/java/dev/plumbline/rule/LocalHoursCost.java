package dev.plumbline.rule;

import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;

/**
 * What a remote person's minutes cost, by the wall clock where they live. The date's own offset
 * counts, so days on which clocks change and zones of half and quarter hours need no special case.
 * Around the slots the costs are summed up beforehand, so that a stretch is one look-up and a few
 * steps.
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
     * Minutes at which the cost may change, from a day before the first slot to a day after the
     * last, where the table ends.
     */
    private final long[] times;

    /** Cost of a minute from the time on. */
    private final long[] rates;

    /** Cost of all minutes from the first time to this one. */
    private final long[] sums;

    private LocalHoursCost(Person person, Tiers tiers, List<Slot> slots) {
        this.person = person;
        this.zone = person.timeZone() == null ? ZoneOffset.UTC : person.timeZone();
        this.tiers = tiers;
        this.comfort =
                person.comfort() == null
                        ? new Comfort(tiers.comfortable(), tiers.tolerable())
                        : person.comfort();
        this.times = changes(zone, comfort, slots);
        this.rates = new long[times.length];
        this.sums = new long[times.length];
        for (int i = 0; i < times.length; i++) {
            rates[i] = costAt(times[i]);
            sums[i] = i == 0 ? 0 : sums[i - 1] + rates[i - 1] * (times[i] - times[i - 1]);
        }
    }

    /** Of a person with a time zone, made for sessions in the slots. */
    static LocalHoursCost of(Person person, Tiers tiers, List<Slot> slots) {
        return new LocalHoursCost(person, tiers, slots);
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
        int at = lastUpTo(start);
        long before = sums[at] + rates[at] * (start - times[at]);
        while (at + 1 < times.length && times[at + 1] <= end) {
            at++;
        }
        return sums[at] + rates[at] * (end - times[at]) - before;
    }

    /** The number of the last time that is not after the minute. */
    private int lastUpTo(long minute) {
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
        return low;
    }

    private long costAt(long minute) {
        LocalTime local = Interval.at(minute, zone).toLocalTime();
        if (comfort.comfortable().contains(local)) {
            return 0;
        }
        return comfort.tolerable().contains(local) ? tiers.tolerableCost() : tiers.nightCost();
    }

    /** Where the hours of a day begin or end, and where clocks change. */
    private static long[] changes(ZoneId zone, Comfort comfort, List<Slot> slots) {
        if (slots.isEmpty()) {
            return new long[0];
        }
        long first = slots.stream().mapToLong(Slot::start).min().orElseThrow() - DAY;
        long last = slots.stream().mapToLong(Slot::end).max().orElseThrow() + DAY;
        var times = new TreeSet<>(List.of(first, last));
        var lastDate = Interval.at(last, zone).toLocalDate();
        for (LocalDate date : dates(Interval.at(first, zone).toLocalDate(), lastDate)) {
            for (LocalTime boundary : boundaries(comfort)) {
                var clock = date.atTime(boundary);
                // none in the hour that clocks skip, two in the one they show twice
                for (ZoneOffset offset : zone.getRules().getValidOffsets(clock)) {
                    times.add(Math.ceilDiv(clock.toEpochSecond(offset), SECONDS));
                }
            }
        }
        var change = zone.getRules().nextTransition(Interval.instant(first));
        while (change != null && change.getInstant().isBefore(Interval.instant(last))) {
            times.add(Math.ceilDiv(change.toEpochSecond(), SECONDS));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return times.subSet(first, true, last, true).stream().mapToLong(Long::longValue).toArray();
    }

    private static List<LocalDate> dates(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static List<LocalTime> boundaries(Comfort comfort) {
        return List.of(
                comfort.comfortable().from(),
                comfort.comfortable().to(),
                comfort.tolerable().from(),
                comfort.tolerable().to());
    }
}
