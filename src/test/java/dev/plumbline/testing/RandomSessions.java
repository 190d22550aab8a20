package dev.plumbline.testing;

import static dev.plumbline.testing.RandomProblems.GRID;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.ConditionsBuilder;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.ParticipantsBuilder;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The talks and coordination sessions of a random problem. */
final class RandomSessions {

    private final RandomDraws random;
    private final RandomSlots slots;
    private final RandomPeople people;
    private final List<Track> tracks;
    private final int mostLengths;
    private final boolean isCrowded;

    /**
     * @param mostLengths so many different lengths a session may have
     */
    RandomSessions(
            RandomDraws random,
            RandomSlots slots,
            RandomPeople people,
            List<Track> tracks,
            int mostLengths,
            boolean isCrowded) {
        this.random = random;
        this.slots = slots;
        this.people = people;
        this.tracks = tracks;
        this.mostLengths = mostLengths;
        this.isCrowded = isCrowded;
    }

    /**
     * @param earlier so many talks were made before, which it may come after or exclude
     */
    Talk talk(String id, int earlier, boolean coordination) {
        int longest = GRID * random.between(2, isCrowded ? 3 : 6);
        int shortest = Math.max(GRID, longest - GRID * random.below(mostLengths));
        var clusters =
                coordination
                        ? List.of("k0", "k" + random.between(1, 2))
                        : random.chance(70) ? List.of("k" + random.below(3)) : List.<String>of();
        return TalkBuilder.builder()
                .id(id)
                .title("Session " + id)
                .clusters(clusters)
                .track(random.chance(60) ? random.pick(tracks).id() : null)
                .minutes(longest)
                .minMinutes(shortest)
                .priority(random.chance(70) ? random.between(1, 5) : null)
                .participants(participants())
                .conditions(conditions(id, earlier, longest))
                .build();
    }

    private Participants participants() {
        var speakers =
                random.chance(isCrowded ? 95 : 70) ? List.of(people.anyone()) : List.<String>of();
        var required = random.chance(20) ? List.of(people.anyone()) : List.<String>of();
        List<String> wanted = new ArrayList<>();
        if (random.chance(20)) {
            wanted.add("p" + random.below(4));
        }
        wanted.addAll(people.guestsOfOne());
        var quorums =
                random.chance(10)
                        ? List.of(
                                random.coin()
                                        ? new Quorum(
                                                "k" + random.below(3),
                                                List.of(),
                                                random.between(1, 2))
                                        : new Quorum(
                                                null,
                                                List.of("p0", "p1", "p2"),
                                                random.between(1, 3)))
                        : List.<Quorum>of();
        return ParticipantsBuilder.builder()
                .speakers(speakers)
                .requiredPeople(required)
                .wantedPeople(wanted)
                .quorums(quorums)
                .build();
    }

    private Conditions conditions(String id, int earlier, int longest) {
        var position =
                random.chance(15)
                        ? new Position(
                                random.pick(List.of(Position.At.values())),
                                random.pick(List.of(Position.Of.values())))
                        : null;
        var after =
                earlier > 0 && random.chance(isCrowded ? 50 : 30)
                        ? List.of(
                                new Precedence(
                                        "s" + random.below(earlier),
                                        random.chance(isCrowded ? 10 : 40)
                                                ? Integer.valueOf(GRID * random.below(3))
                                                : null))
                        : List.<Precedence>of();
        var exclusive =
                earlier > 0 && random.chance(isCrowded ? 25 : 10)
                        ? List.of("s" + random.below(earlier))
                        : List.<String>of();
        return ConditionsBuilder.builder()
                .position(position)
                .after(after)
                .exclusiveWith(exclusive)
                .places(isCrowded && random.chance(85) ? boundTo(earlier) : places())
                .roomFeatures(random.chance(15) ? List.of("hybrid-av") : List.of())
                .expectedAudience(
                        random.chance(20) ? Integer.valueOf(random.between(30, 90)) : null)
                .pin(random.chance(15) ? pin(longest) : null)
                .build();
    }

    /** To one room after the other. */
    private List<Place> boundTo(int number) {
        var room = slots.slots().get(number % slots.slots().size()).room();
        return List.of(new Place(List.of(), List.of(room), null, null, 0));
    }

    private List<Place> places() {
        if (!random.chance(20)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int number = random.between(1, 2); number > 0; number--) {
            var from = random.chance(30) ? slots.somewhere() : null;
            places.add(
                    new Place(
                            random.chance(40) ? List.of(slots.any().id()) : List.of(),
                            random.chance(30) ? List.of("r" + random.below(2)) : List.of(),
                            from,
                            random.chance(30)
                                    ? (from == null
                                            ? slots.somewhere()
                                            : from.plusMinutes(GRID * random.between(2, 20)))
                                    : null,
                            random.chance(50) ? random.between(0, 9) : 0));
        }
        return places;
    }

    private Pin pin(int longest) {
        var slot = slots.any();
        long room = Duration.between(slot.start(), slot.end()).toMinutes();
        boolean fits = room >= longest;
        var start =
                fits && random.chance(70)
                        ? slot.start()
                                .plusMinutes(GRID * random.below((int) (room - longest) / GRID + 1))
                        : null;
        return new Pin(slot.id(), start, random.chance(30) ? Integer.valueOf(longest) : null);
    }
}
