package dev.plumbline.exchange.out.c3voc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.problem.Guids;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.SessionKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What schedule.xml and schedule.json say of an agenda. Breaks are no events, and sessions without
 * a place are not listed.
 *
 * @param version counts the revisions, from 1
 * @param tracks the names that events have
 */
record C3vocConference(
        String title,
        String acronym,
        String version,
        ZoneId zone,
        int gridMinutes,
        List<ConferenceRoom> rooms,
        List<String> tracks,
        List<C3vocDay> days) {

    /** A moment as both formats write it. */
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** A time on the clocks of the conference. */
    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** When nothing takes place, there is still a date to be said. */
    static final LocalDate NO_DATE = LocalDate.EPOCH;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");

    /** A room under the name by which it is known from others. */
    record ConferenceRoom(String name, String guid, @Nullable Integer capacity) {}

    static C3vocConference of(ExportRequest request) {
        Programme programme = request.programme();
        var names = new RoomNames(programme.rooms());
        var items = programme.items().stream().filter(item -> !item.isBreak()).toList();
        var numbers = new EventNumbers(items);
        Set<String> slugs = new HashSet<>();
        String acronym = AddressSlug.acronym(programme.name());
        List<C3vocEvent> events =
                items.stream()
                        .map(
                                item ->
                                        event(
                                                item,
                                                programme,
                                                request.firstName(),
                                                acronym,
                                                numbers.applyAsInt(item),
                                                names.of(item.room()),
                                                slugs))
                        .sorted(
                                Comparator.comparing(C3vocEvent::start)
                                        .thenComparing(C3vocEvent::id))
                        .toList();
        var rooms =
                programme.rooms().stream()
                        .map(
                                room ->
                                        new ConferenceRoom(
                                                names.of(room),
                                                room.guid() == null
                                                        ? guid(
                                                                request.firstName(),
                                                                "room",
                                                                room.id())
                                                        : room.guid(),
                                                room.capacity()))
                        .toList();
        return new C3vocConference(
                CleanText.of(programme.name()),
                acronym,
                Integer.toString(revisions(request.history())),
                programme.zone(),
                programme.gridMinutes(),
                rooms,
                events.stream()
                        .map(C3vocEvent::track)
                        .filter(track -> !track.isEmpty())
                        .distinct()
                        .toList(),
                days(events, programme.zone(), rooms.stream().map(ConferenceRoom::name).toList()));
    }

    /** The guid of the room with the name. */
    String guidOf(String room) {
        return rooms.stream()
                .filter(one -> one.name().equals(room))
                .findFirst()
                .orElseThrow()
                .guid();
    }

    /** The first day with events. */
    LocalDate start() {
        return days.isEmpty() ? NO_DATE : days.getFirst().date();
    }

    /** The last day with events. */
    LocalDate end() {
        return days.isEmpty() ? NO_DATE : days.getLast().date();
    }

    /** A revision in which nothing is different is none. */
    private static int revisions(List<Programme> history) {
        int revisions = 0;
        List<AgendaItem> before = List.of();
        for (Programme programme : history) {
            var events = programme.items().stream().filter(item -> !item.isBreak()).toList();
            if (revisions == 0 || !events.equals(before)) {
                revisions++;
            }
            before = events;
        }
        return revisions;
    }

    private static List<C3vocDay> days(List<C3vocEvent> events, ZoneId zone, List<String> rooms) {
        var byDate =
                events.stream()
                        .collect(
                                groupingBy(
                                        event -> C3vocDay.of(event.start()),
                                        TreeMap::new,
                                        toList()));
        List<String> used = inOrderOfUse(rooms, byDate.values());
        List<C3vocDay> days = new ArrayList<>();
        byDate.forEach(
                (date, some) -> days.add(C3vocDay.of(days.size() + 1, date, zone, used, some)));
        return List.copyOf(days);
    }

    /**
     * By their first day, then as the problem has them: whoever reads the days one after the other
     * meets them in this order.
     */
    private static List<String> inOrderOfUse(
            List<String> rooms, Collection<List<C3vocEvent>> byDay) {
        Set<String> used = new LinkedHashSet<>();
        for (List<C3vocEvent> events : byDay) {
            rooms.stream()
                    .filter(room -> events.stream().anyMatch(event -> event.room().equals(room)))
                    .forEach(used::add);
        }
        return List.copyOf(used);
    }

    private static C3vocEvent event(
            AgendaItem item,
            Programme programme,
            String firstName,
            String acronym,
            int number,
            String room,
            Set<String> slugs) {
        ZonedDateTime start = item.start(programme.zone());
        return new C3vocEvent(
                guid(item, firstName),
                number,
                code(item.id()),
                AddressSlug.unique(
                        item.listing().slug(),
                        AddressSlug.event(acronym, number, item.title()),
                        slugs),
                CleanText.of(item.title()),
                CleanText.trimmed(item.abstractText()),
                track(item),
                type(item),
                room,
                item.speakers().stream()
                        .map(speaker -> C3vocPresenter.of(speaker, firstName))
                        .toList(),
                start,
                item.minutes(),
                item.listing());
    }

    private static String guid(AgendaItem item, String firstName) {
        String known = item.listing().guid();
        if (known != null) {
            return known;
        }
        return Guids.isGuid(item.id())
                ? item.id().toLowerCase(Locale.ROOT)
                : guid(firstName, "session", item.id());
    }

    private static String type(AgendaItem item) {
        String known = CleanText.line(Objects.requireNonNullElse(item.listing().type(), ""));
        if (!known.isEmpty()) {
            return known;
        }
        return item.kind() == SessionKind.COORDINATION ? "meeting" : "talk";
    }

    private static @Nullable String code(String id) {
        return CODE.matcher(id).matches() && !EventNumbers.isNumber(id) ? id : null;
    }

    private static String track(AgendaItem item) {
        if (item.track() != null) {
            return CleanText.line(item.track());
        }
        return item.clusters().isEmpty() ? "" : CleanText.line(item.clusters().getFirst());
    }

    /** The same for the same thing of the conference. */
    static String guid(String firstName, String kind, String id) {
        return NameUuid.of("urn:plumbline:%s:%s:%s".formatted(firstName, kind, id)).toString();
    }

    /**
     * Names by which rooms are known apart: a second one of the same name has a number behind it.
     */
    private static final class RoomNames {

        private final Map<String, String> names = new HashMap<>();

        RoomNames(List<Room> rooms) {
            Set<String> taken = new HashSet<>();
            for (Room room : rooms) {
                String plain = room.name().isBlank() ? room.id() : CleanText.line(room.name());
                String name = plain;
                for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                    name = plain + " (" + number + ")";
                }
                names.put(room.id(), name);
            }
        }

        String of(Room room) {
            return names.getOrDefault(room.id(), room.name());
        }
    }

    /** Gives every session the positive number that old apps know an event by. */
    private static final class EventNumbers implements ToIntFunction<AgendaItem> {

        private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

        /** Numbers that are made up begin above those that are kept. */
        private static final int FIRST_MADE = 1_000_000_000;

        private final Map<String, Integer> numbers = new HashMap<>();

        /** A number that is known, or is the id, is kept; else it is made of the id. */
        EventNumbers(List<AgendaItem> items) {
            Set<Integer> taken = new HashSet<>();
            for (AgendaItem item : items) {
                Integer known = known(item);
                if (known != null && taken.add(known)) {
                    numbers.put(item.id(), known);
                }
            }
            for (AgendaItem item : items) {
                if (!numbers.containsKey(item.id())) {
                    int number = made(item.id());
                    while (!taken.add(number)) {
                        number++;
                    }
                    numbers.put(item.id(), number);
                }
            }
        }

        private static @Nullable Integer known(AgendaItem item) {
            Integer number = item.listing().publicNumber();
            return number == null && isNumber(item.id()) ? Integer.valueOf(item.id()) : number;
        }

        static boolean isNumber(String id) {
            return NUMBER.matcher(id).matches();
        }

        @Override
        public int applyAsInt(AgendaItem item) {
            return numbers.get(item.id());
        }

        private static int made(String id) {
            return FIRST_MADE
                    + Math.floorMod(NameUuid.of("urn:event:" + id).hashCode(), FIRST_MADE);
        }
    }
}
