package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fragments of sentences for people: titles, names, rooms, and times in the conference's zone. The
 * sentences themselves are in the rules.
 */
public final class FindingWording {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_NAME_AND_TIME =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    /** With all times in the zone. */
    public FindingWording(ZoneId zone) {
        this.zone = zone;
    }

    /** The title in quotes. */
    public String title(Session session) {
        return "\"" + session.title() + "\"";
    }

    /** The title in quotes with the names of the clusters. */
    public String titleWithClusters(Session session) {
        return session.clusters().isEmpty()
                ? title(session)
                : title(session)
                        + " ("
                        + session.clusters().stream()
                                .map(TopicCluster::name)
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** Several titles in quotes. */
    public String titles(Collection<? extends Placement> placements) {
        return enumerate(placements.stream().map(placement -> title(placement.session())).toList());
    }

    /** The names. */
    public String names(Collection<Person> people) {
        return enumerate(people.stream().map(Person::name).toList());
    }

    /** Weekday, date and time, such as {@code Wed 11 Nov 10:10}. */
    public String moment(long minute) {
        return DAY_AND_TIME.format(Interval.at(minute, zone));
    }

    /** From when to when, and where: {@code Wed 11 Nov 10:10-10:35 in Salon A}. */
    public String place(Placement placement) {
        return moment(placement.start())
                + "-"
                + time(placement.end())
                + " in "
                + placement.placedSlot().room().name();
    }

    /** Since when, and where: {@code Wed 11 Nov 10:10 in Salon A}. */
    public String start(Placement placement) {
        return moment(placement.start()) + " in " + room(placement);
    }

    /** The same after another placement was named: the day is said only when it is another one. */
    public String startAfter(Placement named, Placement placement) {
        return momentAfter(named.start(), placement.start()) + " in " + room(placement);
    }

    /** The room's name. */
    public String room(Placement placement) {
        return placement.placedSlot().room().name();
    }

    /** Which slot: {@code the slot from Wed 11 Nov 10:00 in Salon A}. */
    public String slot(Slot slot) {
        return "the slot from " + moment(slot.start()) + " in " + slot.room().name();
    }

    /** The time of day. */
    public String time(long minute) {
        return TIME.format(Interval.at(minute, zone));
    }

    /** From when to when by the clocks elsewhere: {@code Thu 00:30-01:00}. */
    public String timeAbroad(Placement placement, ZoneId where) {
        return DAY_NAME_AND_TIME.format(Interval.at(placement.start(), where))
                + "-"
                + TIME.format(Interval.at(placement.end(), where));
    }

    /** A moment after another was named: the day is said only when it is another one. */
    public String momentAfter(long named, long minute) {
        return day(named).equals(day(minute)) ? time(minute) : moment(minute);
    }

    private LocalDate day(long minute) {
        return Interval.at(minute, zone).toLocalDate();
    }

    /** To what a session is pinned: {@code Wed 11 Nov 10:10 in Salon A for 25 minutes}. */
    public String pin(FactPin pin) {
        List<String> parts = new ArrayList<>();
        if (pin.start() != null) {
            parts.add(moment(pin.start()));
        }
        if (pin.slot() != null) {
            parts.add(pin.start() == null ? slot(pin.slot()) : "in " + pin.slot().room().name());
        }
        if (pin.minutes() != null) {
            parts.add((parts.isEmpty() ? "" : "for ") + minutes(pin.minutes()));
        }
        return String.join(" ", parts);
    }

    /**
     * How one session has to come after another, between their titles.
     *
     * @param least gap in minutes
     * @param limit the longest gap in minutes, null when there is none
     */
    public String after(int least, @Nullable Integer limit) {
        if (least > 0) {
            return " has to come at least "
                    + minutes(least)
                    + (limit == null ? "" : " and at most " + minutes(limit))
                    + " after ";
        }
        if (limit == null) {
            return " has to come after ";
        }
        return limit == 0
                ? " has to come directly after "
                : " has to come within " + minutes(limit) + " after ";
    }

    /** Of whom a quorum is. */
    public String whom(FactQuorum quorum) {
        if (quorum.cluster() != null) {
            return "the leads of " + quorum.cluster().name();
        }
        return quorum.people().isEmpty() ? "certain people" : names(quorum.people());
    }

    /** Where a session may be: {@code in Salon A from Wed 11 Nov 10:00, or in Salon B}. */
    public String places(List<FactPlace> places, List<Room> rooms) {
        return String.join(", or ", places.stream().map(place -> place(place, rooms)).toList());
    }

    private String place(FactPlace place, List<Room> rooms) {
        List<String> parts = new ArrayList<>();
        if (!place.slots().isEmpty()) {
            parts.add("in " + enumerate(place.slots().stream().map(this::slot).toList()));
        }
        var named = rooms.stream().filter(room -> place.roomIds().contains(room.id())).toList();
        if (!named.isEmpty()) {
            parts.add("in " + enumerate(named.stream().map(Room::name).toList()));
        }
        if (place.start() != Long.MIN_VALUE) {
            parts.add("from " + moment(place.start()));
        }
        if (place.end() != Long.MAX_VALUE) {
            parts.add(
                    "until "
                            + (place.start() == Long.MIN_VALUE
                                    ? moment(place.end())
                                    : momentAfter(place.start(), place.end())));
        }
        return parts.isEmpty() ? "anywhere" : String.join(" ", parts);
    }

    /** A number of minutes. */
    public String minutes(long minutes) {
        return count(minutes, "minute", "minutes");
    }

    /** A number of things. */
    public String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** One, two and three. */
    public String enumerate(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
