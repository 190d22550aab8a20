package dev.plumbline.access;

import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Finding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of an agenda somebody sees beyond what is public.
 *
 * @param isAll whether that is everything
 * @param tracks ids of the tracks of which it is everything
 */
public record AgendaSight(boolean isAll, Set<String> tracks) {

    /** Everything. */
    public static final AgendaSight ALL = new AgendaSight(true, Set.of());

    /** Nothing but what the public sees. */
    public static final AgendaSight PUBLIC = new AgendaSight(false, Set.of());

    static AgendaSight ofTracks(Collection<String> tracks) {
        return new AgendaSight(false, Set.copyOf(tracks));
    }

    /** Whether only the public's view is left. */
    public boolean isPublic() {
        return !isAll && tracks.isEmpty();
    }

    /**
     * The findings that may be shown: those that are not private, and those that are about sessions
     * of these tracks alone. For the public's view none.
     */
    public List<Finding> findings(List<Finding> all) {
        return isPublic() ? List.of() : all.stream().filter(this::shows).toList();
    }

    /** Whether the finding may be shown to those who see more than the public. */
    public boolean shows(Finding finding) {
        return isAll
                || !finding.isPrivate()
                || !finding.sessions().isEmpty()
                        && finding.sessions().stream().allMatch(this::showsAllOf);
    }

    /** Whether nothing of the session is hidden. */
    public boolean showsAllOf(Session session) {
        return isAll || session.track() != null && tracks.contains(session.track().id());
    }

    /** Whether nothing of the talk is hidden. */
    public boolean showsAllOf(Talk talk) {
        return isAll || isOwn(talk);
    }

    /**
     * The problem without what is private of other tracks: who must or should be in the room, and
     * when the people come who are not concerned by a session of these tracks.
     */
    public Problem problem(Problem whole) {
        if (isAll) {
            return whole;
        }
        Set<String> concerned = new HashSet<>();
        whole.talks().forEach(talk -> addConcerned(talk, concerned));
        whole.coordinationSessions().forEach(talk -> addConcerned(talk, concerned));
        return whole.withSessions(this::visible)
                .withPeople(
                        whole.people().stream().map(person -> visible(person, concerned)).toList())
                .withWishes(List.of());
    }

    private boolean isOwn(Talk talk) {
        return talk.track() != null && tracks.contains(talk.track());
    }

    private void addConcerned(Talk talk, Set<String> concerned) {
        if (isOwn(talk)) {
            var given = talk.participants();
            concerned.addAll(given.speakers());
            concerned.addAll(given.requiredPeople());
            concerned.addAll(given.wantedPeople());
            given.quorums().forEach(quorum -> concerned.addAll(quorum.people()));
        }
    }

    private Talk visible(Talk talk) {
        return isOwn(talk)
                ? talk
                : talk.withParticipants(
                        Participants.NONE.withSpeakers(talk.participants().speakers()));
    }

    private static Person visible(Person person, Set<String> concerned) {
        return concerned.contains(person.id())
                ? person
                : person.withComfort(null).withUnavailable(List.of()).withPauseMinutes(null);
    }
}
