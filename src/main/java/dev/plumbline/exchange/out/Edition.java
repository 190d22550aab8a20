package dev.plumbline.exchange.out;

import dev.plumbline.explain.diff.Diff;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom an agenda is written, and how much of it.
 *
 * @param person only what concerns the person; everybody when null
 * @param track only the sessions of the track; all when null
 */
public record Edition(Audience audience, @Nullable Person person, @Nullable Track track) {

    /** The whole agenda. */
    public static Edition whole(Audience audience) {
        return new Edition(audience, null, null);
    }

    /**
     * What is to be written. Where there is no earlier schedule, what the problem says is published
     * counts as one.
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
            @Nullable Diff changes) {
        var agenda =
                switch (audience) {
                    case ORGANIZER -> Agenda.forOrganizers(scored, reasons);
                    case PUBLIC -> Agenda.forPublic(scored.schedule());
                };
        var told =
                earlier.isEmpty()
                        ? PublishedAgenda.of(scored.schedule().facts()).stream().toList()
                        : earlier.stream().map(Agenda::forPublic).toList();
        var parts = told.stream().map(this::part).toList();
        var part = part(agenda);
        return new ExportRequest(part, parts, changes == null ? null : part(changes, part, parts));
    }

    /** The changes of all that is in the part, or was. */
    private Diff part(Diff changes, Agenda now, List<Agenda> earlier) {
        if (person == null && track == null) {
            return changes;
        }
        Set<String> sessions = new HashSet<>(now.sessions());
        earlier.stream().map(Agenda::sessions).forEach(sessions::addAll);
        return changes.about(sessions);
    }

    private Agenda part(Agenda agenda) {
        var ofPerson = person == null ? agenda : agenda.ofPerson(person.id());
        return track == null ? ofPerson : ofPerson.ofTrack(track.name());
    }

    /**
     * The person with the id or, where nobody has that, the name. The public knows nobody but
     * speakers.
     */
    public static Optional<Person> person(Facts facts, Audience audience, String idOrName) {
        var known = people(facts, audience);
        return known.stream()
                .filter(one -> one.id().equals(idOrName))
                .findFirst()
                .or(
                        () ->
                                known.stream()
                                        .filter(one -> one.name().equalsIgnoreCase(idOrName))
                                        .findFirst());
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

    /** The track with the id or, where none has that, the name. */
    public static Optional<Track> track(Facts facts, String idOrName) {
        return Optional.ofNullable(facts.tracks().get(idOrName))
                .or(
                        () ->
                                facts.tracks().values().stream()
                                        .filter(one -> one.name().equalsIgnoreCase(idOrName))
                                        .findFirst());
    }
}
