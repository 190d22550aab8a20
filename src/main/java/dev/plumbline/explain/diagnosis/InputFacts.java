package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Relation;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a problem that may make it impossible: those about sessions that have to be placed.
 * What is said of a single person or session comes before what is said of many.
 */
final class InputFacts {

    private final Facts facts;
    private final List<Session> needed;
    private final List<InputFact> found = new ArrayList<>();

    private InputFacts(Facts facts) {
        this.facts = facts;
        this.needed = facts.sessions().stream().filter(InputFacts::isNeeded).toList();
    }

    private static boolean isNeeded(Session session) {
        return !session.isBreak() && (session.mustRun() || session.pin().settlesPlace());
    }

    static List<InputFact> of(Facts facts) {
        var all = new InputFacts(facts);
        all.addAbsences();
        all.needed.forEach(all::addPeople);
        all.needed.forEach(all::addRelations);
        all.needed.forEach(all::addPlaces);
        all.addTies();
        all.addOwnSlots();
        all.addBreaks();
        all.needed.forEach(all::addLength);
        all.needed.stream()
                .filter(Session::mustRun)
                .forEach(session -> all.found.add(new MustRun(session.id())));
        return List.copyOf(all.found);
    }

    /** A pinned length is the pin's matter. */
    private void addLength(Session session) {
        int bearable = ShortestLength.bearable(session, facts.problem().gridMinutes());
        if (session.pin().minutes() == null && bearable < session.shortestMinutes()) {
            found.add(new ShortestLength(session.id(), bearable));
        }
    }

    private void addAbsences() {
        Map<Person, Boolean> people = new LinkedHashMap<>();
        for (Session session : needed) {
            session.attendees()
                    .speakers()
                    .forEach(one -> people.merge(one, false, Boolean::logicalOr));
            session.attendees().required().forEach(one -> people.put(one, true));
            session.attendees()
                    .quorums()
                    .forEach(quorum -> quorum.people().forEach(one -> people.put(one, true)));
        }
        people.forEach(
                (person, isPrivate) -> {
                    for (int index = 0; index < person.unavailable().size(); index++) {
                        if (person.unavailable().get(index).severity() == Severity.HARD) {
                            found.add(new PersonAbsence(person.id(), index, isPrivate));
                        }
                    }
                });
    }

    private void addPeople(Session session) {
        session.attendees().required().stream()
                .filter(person -> !session.attendees().speakers().contains(person))
                .forEach(person -> found.add(new RequiredPerson(session.id(), person.id())));
        for (int index = 0; index < session.attendees().quorums().size(); index++) {
            found.add(new QuorumOf(session.id(), index));
        }
    }

    private void addRelations(Session session) {
        Set<String> before = new LinkedHashSet<>();
        facts.precedencesOf(session).forEach(one -> before.add(one.session().id()));
        before.forEach(id -> found.add(new SessionOrder(session.id(), id)));
        for (Session other : needed) {
            if (other.index() > session.index()
                    && (names(session, other) || names(other, session))) {
                found.add(new SessionExclusion(session.id(), other.id()));
            }
        }
    }

    /** Those that relate at least two of the sessions that are needed. */
    private void addTies() {
        facts.relations().stream()
                .filter(tie -> isMust(tie.details()))
                .filter(tie -> tie.sessions().stream().filter(needed::contains).count() > 1)
                .forEach(tie -> found.add(new SessionTie(tie.details())));
    }

    private static boolean isMust(Relation tie) {
        return tie.severity() == null || tie.severity() == Severity.HARD;
    }

    private static boolean names(Session one, Session other) {
        return one.details().conditions().exclusiveWith().contains(other.id());
    }

    private void addPlaces(Session session) {
        var conditions = session.details().conditions();
        if (conditions.pin() != null) {
            found.add(new PinnedTo(session.id()));
        }
        if (!session.places().isEmpty()) {
            found.add(new PlacesOnly(session.id()));
        }
        if (conditions.plenary() != null) {
            found.add(new NothingBeside(session.id()));
        }
        new LinkedHashSet<>(conditions.resources())
                .forEach(resource -> found.add(new NeededResource(session.id(), resource)));
        new LinkedHashSet<>(conditions.roomFeatures())
                .forEach(feature -> found.add(new RoomFeature(session.id(), feature)));
    }

    private void addOwnSlots() {
        Collection<String> seen = new HashSet<>();
        for (Session session : needed) {
            String track = session.details().track();
            if (seen.add(String.valueOf(track)) && hasSlotsOfOthers(session)) {
                found.add(new OwnSlots(track));
            }
        }
    }

    private boolean hasSlotsOfOthers(Session session) {
        return facts.slots().stream()
                .map(Slot::track)
                .anyMatch(track -> track != null && track != session.track());
    }

    private void addBreaks() {
        for (var slot : facts.problem().timeSlots()) {
            for (int index = 0; index < slot.breaks().size(); index++) {
                found.add(new BreakLimit(slot.id(), index));
            }
        }
    }
}
