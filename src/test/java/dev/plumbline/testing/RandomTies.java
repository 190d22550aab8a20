package dev.plumbline.testing;

import static dev.plumbline.testing.RandomProblems.GRID;

import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.ChairDuty;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Plenary;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Relation;
import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.Unavailability;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What many organizers never say, put into two of three random problems: ties, resources, wishes,
 * plenaries, pauses, least gaps, rooms of rooms, rooms for several sessions at once, chairs. Drawn
 * by itself, so that what else is in a problem does not depend on it.
 */
final class RandomTies {

    private static final int FEW = 3;

    private final RandomDraws random;

    /** Whether rooms have to be made ready. */
    private final boolean isHeavy;

    RandomTies(RandomDraws random) {
        this.random = random;
        this.isHeavy = random.chance(25);
    }

    Problem addTo(Problem problem) {
        if (random.chance(35)) {
            return problem;
        }
        var resources =
                random.coin()
                        ? List.of(
                                new SharedResource(
                                        "x0", "Stream", random.between(1, 2), noStream(problem)))
                        : List.<SharedResource>of();
        var tied =
                problem.withResources(resources)
                        .withRooms(rooms(problem.rooms()))
                        .withPeople(problem.people().stream().map(this::person).toList())
                        .withSessions(talk -> talk(talk, !resources.isEmpty()))
                        .withRelations(relations(problem))
                        .withWishes(wishes(problem))
                        .withTimeSlots(
                                problem.timeSlots().stream()
                                        .map(slot -> slot(problem, slot))
                                        .toList());
        return random.chance(40) ? sideBySide(tied) : tied;
    }

    /** With a room for several sessions at once, if there is one without breaks. */
    private Problem sideBySide(Problem problem) {
        var rooms =
                problem.rooms().stream()
                        .filter(room -> problem.rooms().stream().allMatch(RandomTies::isSingle))
                        .filter(
                                room ->
                                        problem.timeSlots().stream()
                                                .filter(slot -> slot.room().equals(room.id()))
                                                .allMatch(slot -> slot.breaks().isEmpty()))
                        .toList();
        if (rooms.isEmpty()) {
            return problem;
        }
        var wide = random.pick(rooms);
        int atOnce = random.between(2, 3);
        return problem.withRooms(
                problem.rooms().stream()
                        .map(room -> room == wide ? room.withSessionsAtOnce(atOnce) : room)
                        .toList());
    }

    private TimeSlot slot(Problem problem, TimeSlot slot) {
        if (random.chance(80) || problem.people().isEmpty()) {
            return slot;
        }
        var candidates =
                problem.people().stream().map(Person::id).filter(id -> random.coin()).toList();
        return candidates.isEmpty() ? slot : slot.withChairs(new ChairDuty(1, candidates));
    }

    private static boolean isSingle(Room room) {
        return room.consistsOf().isEmpty();
    }

    private List<Unavailability> noStream(Problem problem) {
        if (random.chance(60)) {
            return List.of();
        }
        var from = random.pick(problem.timeSlots()).start().plusMinutes(GRID * 2L);
        return List.of(
                new Unavailability(
                        from,
                        from.plusMinutes(GRID * (long) random.between(1, 6)),
                        null,
                        Severity.HARD));
    }

    private List<Room> rooms(List<Room> rooms) {
        if (isHeavy) {
            return rooms.stream()
                    .map(room -> room.withChangeoverMinutes(GRID * random.between(0, 2)))
                    .toList();
        }
        return random.chance(30)
                ? Stream.concat(
                                Stream.of(
                                        rooms.getFirst()
                                                .withConsistsOf(List.of(rooms.get(1).id()))),
                                rooms.stream().skip(1))
                        .toList()
                : rooms;
    }

    private Person person(Person person) {
        return random.chance(20) ? person.withPauseMinutes(GRID * random.between(1, 4)) : person;
    }

    private Talk talk(Talk talk, boolean hasStream) {
        Conditions given = talk.conditions();
        boolean hasSetup = isHeavy && random.coin();
        var tags = random.chance(30) ? List.of("beginner") : List.<String>of();
        return talk.withConditions(
                given.withResources(hasStream && random.coin() ? List.of("x0") : List.of())
                        .withTags(tags)
                        .withSetupMinutes(hasSetup ? Integer.valueOf(GRID * random.below(3)) : null)
                        .withTeardownMinutes(hasSetup ? Integer.valueOf(3 * random.below(3)) : null)
                        .withPlenary(
                                random.chance(7)
                                        ? random.pick(List.of(Plenary.ALL, Plenary.TRACK))
                                        : null)
                        .withAfter(given.after().stream().map(this::after).toList()));
    }

    private Precedence after(Precedence after) {
        Integer most = after.maxGapMinutes();
        return random.chance(30)
                ? after.withMinGapMinutes(GRID * random.between(1, 3))
                        .withMaxGapMinutes(most == null ? null : Integer.valueOf(most + GRID * FEW))
                : after;
    }

    private List<Relation> relations(Problem problem) {
        List<Relation> relations = new ArrayList<>();
        for (int number = random.between(1, 4); number > 0; number--) {
            var sessions = some(problem);
            if (sessions.size() > 1) {
                var kind = kind(problem);
                relations.add(
                        new Relation(
                                sessions,
                                kind,
                                severity(kind),
                                random.chance(30) ? Integer.valueOf(random.between(0, 4)) : null,
                                null));
            }
        }
        return relations;
    }

    /** Days are looked at where there are several. */
    private RelationKind kind(Problem problem) {
        var days = problem.timeSlots().stream().map(slot -> slot.start().toLocalDate()).distinct();
        return days.count() > 1 && random.coin()
                ? random.pick(List.of(RelationKind.SAME_DAY, RelationKind.DIFFERENT_DAYS))
                : random.pick(List.of(RelationKind.values()));
    }

    /**
     * None, or any. Whether sessions that must not follow each other can have their places is a
     * question that a diagnosis leaves open.
     */
    private @Nullable Severity severity(RelationKind kind) {
        if (kind == RelationKind.NOT_ADJACENT) {
            return random.pick(List.of(Severity.MEDIUM, Severity.SOFT));
        }
        return random.chance(40) ? random.pick(List.of(Severity.values())) : null;
    }

    private List<AttendeeWish> wishes(Problem problem) {
        List<AttendeeWish> wishes = new ArrayList<>();
        for (int number = random.between(0, 2); number > 0; number--) {
            wishes.add(new AttendeeWish(some(problem), random.between(1, 5)));
        }
        return wishes;
    }

    /** Up to three different sessions. */
    private List<String> some(Problem problem) {
        var all =
                Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream())
                        .map(Talk::id)
                        .toList();
        List<String> some = new ArrayList<>();
        for (int number = 0; number < FEW; number++) {
            String one = random.pick(all);
            if (!some.contains(one)) {
                some.add(one);
            }
        }
        return some;
    }
}
