package dev.plumbline.explain.diff;

import dev.plumbline.explain.diff.PairedSessions.Both;
import dev.plumbline.explain.diff.PairedSessions.Side;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects who must be told: speakers and required people of a session that is not where and when
 * they know it, and those who join or leave one. Wanted people were promised nothing.
 */
final class PeopleToTell {

    private final FindingWording wording;

    /** By id, in the order in which they are met. */
    private final Map<String, Person> people = new LinkedHashMap<>();

    private final Map<String, List<PersonToTell.News>> news = new LinkedHashMap<>();
    private final List<SessionChange> audience = new ArrayList<>();

    PeopleToTell(FindingWording wording) {
        this.wording = wording;
    }

    /**
     * Takes note of a session.
     *
     * @param change null when it stands as it stood
     */
    void add(Both both, @Nullable SessionChange change) {
        Map<String, Person> bound = new LinkedHashMap<>();
        bound(both.before(), bound);
        bound(both.after(), bound);
        boolean isNoticed = change != null && change.isNoticed();
        if (bound.isEmpty() && isNoticed && !change.session().isBreak()) {
            audience.add(change);
        }
        bound.forEach(
                (id, person) -> {
                    String message = message(both, id, isNoticed ? change : null);
                    if (message != null) {
                        people.putIfAbsent(id, person);
                        news.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(
                                        new PersonToTell.News(
                                                session(both), message, isPrivate(both, id)));
                    }
                });
    }

    private static Session session(Both both) {
        var session =
                both.after().session() == null ? both.before().session() : both.after().session();
        if (session == null) {
            throw new IllegalStateException("One of the problems has every session.");
        }
        return session;
    }

    /** Those who are to come, by id; nobody where the session has no place. */
    private static void bound(Side side, Map<String, Person> into) {
        if (side.session() != null && side.placement() != null) {
            side.session().attendees().bound().forEach(person -> into.put(person.id(), person));
        }
    }

    private static boolean isBound(Side side, String id) {
        Map<String, Person> bound = new LinkedHashMap<>();
        bound(side, bound);
        return bound.containsKey(id);
    }

    private @Nullable String message(Both both, String id, @Nullable SessionChange change) {
        boolean before = isBound(both.before(), id);
        boolean after = isBound(both.after(), id);
        if (before == after || both.before().placement() == null) {
            return change == null ? null : change.message();
        }
        var placement = both.after().placement();
        if (placement == null) {
            return change == null ? null : change.message();
        }
        return wording.title(placement.session())
                + " at "
                + wording.place(placement)
                + (after ? " is with them now." : " is without them now.");
    }

    /** Public is only who speaks, on each side on which they take part. */
    private static boolean isPrivate(Both both, String id) {
        return isOnlyRequired(both.before(), id) || isOnlyRequired(both.after(), id);
    }

    private static boolean isOnlyRequired(Side side, String id) {
        var session = side.session();
        return session != null
                && isBound(side, id)
                && session.attendees().speakers().stream()
                        .noneMatch(speaker -> speaker.id().equals(id));
    }

    List<PersonToTell> people() {
        return people.values().stream()
                .map(person -> new PersonToTell(person, List.copyOf(news.get(person.id()))))
                .toList();
    }

    /** Changes of sessions that have no people to tell. */
    List<SessionChange> audience() {
        return List.copyOf(audience);
    }
}
