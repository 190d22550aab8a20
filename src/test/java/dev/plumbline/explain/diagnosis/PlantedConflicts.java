package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Small problems that would be feasible, had not one to three contradictions been planted in them,
 * each about sessions and people of its own. A grid of 15 minutes keeps them small enough to try
 * everything.
 */
final class PlantedConflicts {

    private final TinyProblem problem;
    private final Random random;
    private int number;

    private PlantedConflicts(long seed) {
        random = new Random(seed);
        problem =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .grid(15)
                        .slot("am", "r1", "10:00", "11:30")
                        .slot("side", "r2", "10:00", "11:30");
    }

    /** The problem with the seed; it has {@code 1 + seed % 3} contradictions. */
    static Problem of(long seed) {
        var planted = new PlantedConflicts(seed);
        List<Runnable> contradictions =
                new ArrayList<>(
                        List.of(
                                planted::speakerIsAway,
                                planted::requiredPersonIsAway,
                                planted::pinIsInTheWay,
                                planted::pinsOverlap,
                                planted::orderContradictsPins,
                                planted::roomHasNoFeature,
                                planted::quorumIsAway,
                                planted::placeIsTooShort,
                                planted::twoOfOneSpeakerInAShortWhile));
        Collections.shuffle(contradictions, planted.random);
        contradictions.subList(0, 1 + (int) (seed % 3)).forEach(Runnable::run);
        planted.harmless();
        return planted.problem.problem();
    }

    private String next(String prefix) {
        return prefix + number++;
    }

    private int length() {
        return 15 * (1 + random.nextInt(2));
    }

    private void speakerIsAway() {
        String person = next("p");
        int minutes = length();
        problem.busy(person, "10:00", random.nextBoolean() ? "11:30" : "12:00");
        problem.talk(next("t"), talk -> talk.minutes(15, minutes).priority(5).speakers(person));
    }

    private void requiredPersonIsAway() {
        String person = next("p");
        problem.busy(person, "09:00", "10:45").busy(person, "11:00", "12:00");
        problem.talk(next("t"), talk -> talk.minutes(30).priority(5).required(person));
    }

    private void pinIsInTheWay() {
        String person = next("p");
        problem.busy(person, "10:30", "11:00");
        problem.talk(next("t"), talk -> talk.minutes(30).speakers(person).pin("am", "10:45", null));
    }

    private void pinsOverlap() {
        problem.talk(next("t"), talk -> talk.minutes(30).pin("side", "10:30", null));
        problem.talk(next("t"), talk -> talk.minutes(15).pin("side", "10:45", null));
    }

    private void orderContradictsPins() {
        String first = next("t");
        problem.talk(first, talk -> talk.minutes(15).pin("am", "11:15", null));
        problem.talk(next("t"), talk -> talk.minutes(15).priority(5).after(first));
    }

    private void roomHasNoFeature() {
        problem.talk(
                next("t"),
                talk -> talk.minutes(15).priority(5).features("hybrid-av").placeInRoom("r2", 0));
    }

    private void quorumIsAway() {
        String one = next("p");
        String other = next("p");
        problem.busy(one, "10:00", "11:00").busy(other, "11:00", "12:00");
        problem.talk(next("t"), talk -> talk.minutes(15).priority(5).quorum(2, one, other));
    }

    private void placeIsTooShort() {
        problem.talk(
                next("t"), talk -> talk.minutes(45).priority(5).placeBetween("10:30", "11:00", 0));
    }

    private void twoOfOneSpeakerInAShortWhile() {
        String person = next("p");
        problem.busy(person, "10:30", "12:00");
        problem.talk(next("t"), talk -> talk.minutes(15).priority(5).speakers(person));
        problem.talk(next("t"), talk -> talk.minutes(30).priority(5).speakers(person));
    }

    /** What may stay as it is. */
    private void harmless() {
        String person = next("p");
        problem.busy(person, "11:00", "11:30");
        problem.talk(next("t"), talk -> talk.minutes(15).priority(5).speakers(person));
        problem.talk(next("t"), talk -> talk.minutes(15).priority(2).required(person));
    }
}
