package dev.plumbline.exchange.out;

import dev.plumbline.problem.ZoneLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says moments as the conference's clocks show them, and in UTC. */
public final class ConferenceClock {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_NAME_AND_TIME =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final ZoneId zone;
    private final String utcMark;

    /**
     * @param utcMark what stands after a time in UTC, such as {@code Z}
     */
    public ConferenceClock(ZoneId zone, String utcMark) {
        this.zone = zone;
        this.utcMark = utcMark;
    }

    /** The day, in full. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The time there: {@code 23:30}. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** The time in UTC, with the day's name where it is another one: {@code Thu 03:30Z}. */
    public String utc(Instant moment) {
        var format = isOtherDay(moment) ? DAY_NAME_AND_TIME : TIME;
        return format.format(moment.atZone(ZoneOffset.UTC)) + utcMark;
    }

    /** Whether the times there are UTC's, so that these are not told a second time. */
    public boolean isUtc() {
        return ZoneLabel.isUtc(zone);
    }

    /** Whether it is yet, or already, another day in UTC. */
    public boolean isOtherDay(Instant moment) {
        return !moment.atZone(zone)
                .toLocalDate()
                .equals(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Day and time, there and in UTC: {@code Wed 11 Nov 23:30 (Thu 04:30Z)}. */
    public String moment(Instant moment) {
        String there = DAY_AND_TIME.format(moment.atZone(zone));
        return isUtc() ? there : there + " (" + utc(moment) + ")";
    }

    /** From when to when: {@code 09:30-13:00 (14:30Z-18:00Z)}. */
    public String span(Instant start, Instant end) {
        String there = time(start) + "-" + timeAfter(start, end);
        return isUtc() ? there : there + " (%s-%s)".formatted(utc(start), utc(end));
    }

    /** The time there, with the day's name where it is not the day of the other moment. */
    private String timeAfter(Instant before, Instant moment) {
        var there = moment.atZone(zone);
        boolean sameDay = there.toLocalDate().equals(before.atZone(zone).toLocalDate());
        return (sameDay ? TIME : DAY_NAME_AND_TIME).format(there);
    }
}
