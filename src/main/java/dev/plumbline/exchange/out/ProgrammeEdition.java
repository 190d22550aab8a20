package dev.plumbline.exchange.out;

import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For whom an agenda is written, and how much of it.
 *
 * @param person only what concerns the person; everybody when null
 * @param track only the sessions of the track; all when null
 */
public record ProgrammeEdition(Audience audience, @Nullable Person person, @Nullable Track track) {

    /** The whole agenda. */
    public static ProgrammeEdition whole(Audience audience) {
        return new ProgrammeEdition(audience, null, null);
    }

    /**
     * What is to be written. What the first of their problems says is published was told before all
     * of them.
     *
     * @param reasons why sessions are on the waitlist, as far as that was found out
     * @param earlier schedules that this audience was told of, the oldest first
     * @param changes what a mail about changes is to tell, from the last of the earlier schedules;
     *     null for none. In a part of the agenda only what concerns that is told
     */
    public ExportRequest request(
            ScoredSchedule scored,
            Map<Session, WaitlistReason> reasons,
            List<Schedule> earlier,
            @Nullable ScheduleDiff changes) {
        var programme =
                switch (audience) {
                    case ORGANIZER -> Programme.forOrganizers(scored, reasons);
                    case PUBLIC -> Programme.forPublic(scored.schedule());
                };
        List<Programme> history = new ArrayList<>();
        List<Programme> parts = new ArrayList<>();
        var first = earlier.isEmpty() ? scored.schedule().facts() : earlier.getFirst().facts();
        PublishedAgenda.of(first)
                .filter(published -> earlier.stream().noneMatch(published::hasPlacesOf))
                .ifPresent(
                        published -> {
                            history.add(published);
                            parts.add(part(published, first));
                        });
        for (Schedule schedule : earlier) {
            var told = Programme.forPublic(schedule);
            history.add(told);
            parts.add(part(told, schedule.facts()));
        }
        history.add(programme);
        var part = part(programme, scored.schedule().facts());
        return new ExportRequest(
                part, parts, history, changes == null ? null : part(changes, part, parts));
    }

    /** The changes of all that is in the part, or was. */
    private ScheduleDiff part(ScheduleDiff changes, Programme now, List<Programme> earlier) {
        if (person == null && track == null) {
            return changes;
        }
        Set<String> sessions = new HashSet<>(now.sessions());
        earlier.stream().map(Programme::sessions).forEach(sessions::addAll);
        return changes.about(sessions);
    }

    /** Earlier agendas have no private parts, but organizers know who was required then. */
    private Programme part(Programme programme, Facts facts) {
        var ofPerson =
                person == null
                        ? programme
                        : programme.ofPerson(person.id(), person.name(), bound(facts));
        return track == null ? ofPerson : ofPerson.ofTrack(track.name());
    }

    private Set<String> bound(Facts facts) {
        return audience == Audience.ORGANIZER && person != null
                ? Programme.boundSessions(facts, person.id())
                : Set.of();
    }

    /**
     * The person with the id or, where nobody has that, the name. The public knows nobody but
     * speakers.
     *
     * @param all in which the person may be; the first one that knows the person decides
     */
    public static Optional<Person> person(
            Collection<Facts> all, Audience audience, String idOrName) {
        return find(all, facts -> people(facts, audience), Person::id, Person::name, idOrName);
    }

    /** Whom an edition for the audience can be about. */
    public static Collection<Person> people(Facts facts, Audience audience) {
        return audience == Audience.ORGANIZER
                ? facts.people().values()
                : facts.sessions().stream()
                        .flatMap(session -> session.attendees().speakers().stream())
                        .distinct()
                        .toList();
    }

    /**
     * The track with the id or, where none has that, the name.
     *
     * @param all in which the track may be
     */
    public static Optional<Track> track(Collection<Facts> all, String idOrName) {
        return find(all, facts -> facts.tracks().values(), Track::id, Track::name, idOrName);
    }

    private static <T> Optional<T> find(
            Collection<Facts> all,
            Function<Facts, Collection<T>> things,
            Function<T, String> id,
            Function<T, String> name,
            String wanted) {
        List<T> known = all.stream().map(things).flatMap(Collection::stream).toList();
        return known.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .or(
                        () ->
                                known.stream()
                                        .filter(one -> name.apply(one).equalsIgnoreCase(wanted))
                                        .findFirst());
    }
}
