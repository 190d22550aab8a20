package dev.plumbline.testing;

import static dev.plumbline.testing.RandomProblems.GRID;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Unavailability;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of a random problem and their clusters; now and then many guests with wishes. */
final class RandomPeople {

    private static final int COUNT = 4;
    private static final int GUESTS = 20;
    private static final int CLUSTERS = 3;

    private static final List<String> ZONES =
            List.of(
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Europe/Berlin",
                    "Australia/Adelaide",
                    "America/Los_Angeles");
    private static final List<Attendance> NOT_REMOTE =
            List.of(Attendance.IN_PERSON, Attendance.UNKNOWN);

    private final RandomDraws random;

    /** Of its own, so that problems without guests are what they would be without it. */
    private final RandomDraws wishes;

    /** People of many wishes, who are counted together. */
    private final List<String> guests;

    private final boolean isCrowded;

    RandomPeople(RandomDraws random, RandomDraws wishes, boolean isCrowded) {
        this.random = random;
        this.wishes = wishes;
        this.guests =
                wishes.below(10) > 0
                        ? List.of()
                        : IntStream.range(0, GUESTS).mapToObj(RandomPeople::guest).toList();
        this.isCrowded = isCrowded;
    }

    /** All of them, of whom some are away for a part of the slots. */
    List<Person> people(RandomSlots slots) {
        return Stream.concat(
                        IntStream.range(0, COUNT).mapToObj(number -> person(number, slots)),
                        guests.stream().map(RandomPeople::guest))
                .toList();
    }

    List<TopicCluster> clusters() {
        return IntStream.range(0, CLUSTERS).mapToObj(this::cluster).toList();
    }

    /** Guests who want to hear one session. */
    List<String> guestsOfOne() {
        return guests.stream().filter(guest -> wishes.below(5) < 3).toList();
    }

    /** One of four people, or mostly the same two. */
    String anyone() {
        return isCrowded && random.chance(75) ? "p0" : "p" + random.below(isCrowded ? 2 : COUNT);
    }

    private Person person(int number, RandomSlots slots) {
        boolean remote = random.chance(35);
        List<Unavailability> busy = new ArrayList<>();
        for (int stretches = random.between(0, isCrowded ? 1 : 2); stretches > 0; stretches--) {
            var from = slots.somewhere();
            busy.add(
                    new Unavailability(
                            from,
                            from.plusMinutes(GRID * random.between(1, isCrowded ? 4 : 12)),
                            null,
                            random.chance(60) ? Severity.HARD : Severity.SOFT));
        }
        return new Person(
                "p" + number,
                "Person " + number,
                null,
                remote ? Attendance.REMOTE : random.pick(NOT_REMOTE),
                remote ? ZoneId.of(random.pick(ZONES)) : null,
                null,
                busy);
    }

    private static String guest(int number) {
        return "guest-" + (char) ('a' + number);
    }

    private static Person guest(String id) {
        return new Person(
                id, id.toUpperCase(Locale.ROOT), null, Attendance.IN_PERSON, null, null, List.of());
    }

    private TopicCluster cluster(int number) {
        return new TopicCluster(
                "k" + number,
                "Cluster " + number,
                random.chance(60) ? number : null,
                List.of("p" + number, "p" + (number + 1)));
    }
}
