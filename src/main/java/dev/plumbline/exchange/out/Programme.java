package dev.plumbline.exchange.out;

import dev.plumbline.explain.chairs.ChairAssignment;
import dev.plumbline.explain.chairs.SlotChairs;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as its audience may see it. What the public may not know is not in it at all: neither
 * required or wanted people, availability, findings nor score.
 *
 * @param name of the problem
 * @param about name of the person or track whose sessions alone it shows; null for all
 * @param zone in which people read its times
 * @param gridMinutes the grid on which sessions start
 * @param rooms in the problem's order, used or not
 * @param items by start, then id; breaks too
 * @param waitlist in the problem's order
 * @param privateParts null for the public
 */
public record Programme(
        String name,
        @Nullable String about,
        ZoneId zone,
        int gridMinutes,
        List<Room> rooms,
        List<AgendaItem> items,
        List<WaitlistItem> waitlist,
        @Nullable PrivateParts privateParts) {

    /** For everybody. */
    public static Programme forPublic(Schedule schedule) {
        return of(schedule, Map.of(), null);
    }

    /**
     * For organizers.
     *
     * @param reasons why sessions are on the waitlist, as far as that was found out
     */
    public static Programme forOrganizers(
            ScoredSchedule scored, Map<Session, WaitlistReason> reasons) {
        return of(scored.schedule(), reasons, new PrivateParts(scored, true));
    }

    private static Programme of(
            Schedule schedule,
            Map<Session, WaitlistReason> reasons,
            @Nullable PrivateParts privateParts) {
        var problem = schedule.facts().problem();
        return new Programme(
                problem.name(),
                null,
                problem.timeZone(),
                problem.gridMinutes(),
                problem.rooms(),
                items(schedule),
                schedule.waitlist().stream()
                        .map(session -> WaitlistItem.of(session, reason(reasons.get(session))))
                        .toList(),
                privateParts);
    }

    private static List<AgendaItem> items(Schedule schedule) {
        Map<String, List<PublicSpeaker>> chairs = new HashMap<>();
        for (SlotChairs one : ChairAssignment.of(schedule)) {
            chairs.put(one.slot().id(), one.people().stream().map(PublicSpeaker::of).toList());
        }
        return schedule.placements().stream()
                .map(AgendaItem::of)
                .map(item -> chaired(item, chairs.get(item.timeSlot())))
                .toList();
    }

    private static AgendaItem chaired(AgendaItem item, @Nullable List<PublicSpeaker> chairs) {
        return chairs == null || item.isBreak() ? item : item.chairedBy(chairs);
    }

    private static String reason(@Nullable WaitlistReason reason) {
        return reason == null ? WaitlistItem.NO_PLACE : reason.text();
    }

    /**
     * Only what the person speaks in or chairs; for organizers also where the person is required.
     */
    public Programme ofPerson(String person) {
        return ofPerson(
                person,
                nameOf(person),
                privateParts == null
                        ? Set.of()
                        : boundSessions(privateParts.scored().schedule().facts(), person));
    }

    /**
     * Only what the person with the name speaks in or chairs, and sessions where they are bound to
     * be.
     */
    Programme ofPerson(String person, @Nullable String name, Set<String> bound) {
        return only(
                name,
                item ->
                        item.hasSpeaker(person)
                                || item.hasChair(person)
                                || bound.contains(item.id()),
                waiting ->
                        waiting.speakers().stream().anyMatch(one -> one.id().equals(person))
                                || bound.contains(waiting.id()));
    }

    /** Where the person speaks or is required, for organizers. */
    static Set<String> boundSessions(Facts facts, String person) {
        return facts.sessions().stream()
                .filter(session -> AgendaItem.bound(session).anyMatch(person::equals))
                .map(Session::id)
                .collect(Collectors.toSet());
    }

    /** Only the sessions of the track with the name, and the breaks of their time slots. */
    public Programme ofTrack(String track) {
        var slots =
                items.stream()
                        .filter(item -> track.equals(item.track()))
                        .map(AgendaItem::timeSlot)
                        .distinct()
                        .toList();
        return only(
                track,
                item ->
                        item.isBreak()
                                ? slots.contains(item.timeSlot())
                                : track.equals(item.track()),
                waiting -> track.equals(waiting.track()));
    }

    /** As far as the audience may know it. */
    private @Nullable String nameOf(String person) {
        var speakers =
                Stream.concat(
                                items.stream()
                                        .flatMap(
                                                item ->
                                                        Stream.concat(
                                                                item.speakers().stream(),
                                                                item.chairs().stream())),
                                waitlist.stream().flatMap(waiting -> waiting.speakers().stream()))
                        .filter(speaker -> speaker.id().equals(person))
                        .map(PublicSpeaker::name);
        var everybody =
                privateParts == null
                        ? Stream.<String>empty()
                        : privateParts.problem().people().stream()
                                .filter(one -> one.id().equals(person))
                                .map(Person::name);
        return Stream.concat(speakers, everybody).findFirst().orElse(null);
    }

    private Programme only(
            @Nullable String subject, Predicate<AgendaItem> some, Predicate<WaitlistItem> waiting) {
        return new Programme(
                name,
                subject,
                zone,
                gridMinutes,
                rooms,
                items.stream().filter(some).toList(),
                waitlist.stream().filter(waiting).map(WaitlistItem::withoutReason).toList(),
                privateParts == null ? null : new PrivateParts(privateParts.scored(), false));
    }

    /** What to call it: the problem's name, and whose part of it this is. */
    public String title() {
        return about == null ? name : name + ": " + about;
    }

    /** The same with other items. */
    Programme with(List<AgendaItem> others) {
        return new Programme(
                name, about, zone, gridMinutes, rooms, List.copyOf(others), waitlist, privateParts);
    }

    /** Whether everything is where the schedule has it, and nothing else is. */
    boolean hasPlacesOf(Schedule schedule) {
        return places(items).equals(places(forPublic(schedule).items()));
    }

    private static Set<List<Object>> places(List<AgendaItem> items) {
        return items.stream()
                .map(
                        item ->
                                List.<Object>of(
                                        item.id(), item.timeSlot(), item.start(), item.minutes()))
                .collect(Collectors.toSet());
    }

    /** The ids of all that is in it, with a place or without. */
    Set<String> sessions() {
        return Stream.concat(
                        items.stream().map(AgendaItem::id), waitlist.stream().map(WaitlistItem::id))
                .collect(Collectors.toSet());
    }

    /** The item of the session, if it has a place. */
    public Optional<AgendaItem> item(String session) {
        return items.stream().filter(item -> item.id().equals(session)).findFirst();
    }
}
