package dev.plumbline.bench.measure;

import dev.plumbline.explain.resilience.ProblemWithout;
import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PersonBuilder;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What happens between an agenda and its event, as it usually does: a speaker cancels, a talk is
 * added, and somebody turns out to be busy while they were to speak.
 */
final class LateChanges {

    private static final int ADDED_MINUTES = 20;
    private static final int ADDED_LEAST = 15;
    private static final long SECONDS = 60;

    private final Schedule schedule;
    private final SplittableRandom random;

    private LateChanges(Schedule schedule, long seed) {
        this.schedule = schedule;
        this.random = new SplittableRandom(seed);
    }

    /** The schedule's problem with changes; the same seed makes the same of the same schedule. */
    static Problem of(Schedule schedule, long seed) {
        return new LateChanges(schedule, seed).problem();
    }

    private Problem problem() {
        var talks =
                schedule.placements().stream()
                        .filter(placement -> isOrdinary(placement.session()))
                        .toList();
        var cancelled = pick(talks);
        var speaker = cancelled.session().attendees().speakers().getFirst();
        var others =
                talks.stream()
                        .filter(one -> !one.session().attendees().speakers().contains(speaker))
                        .toList();
        var busy = pick(others);
        var model = pick(others).session().details();
        var problem = ProblemWithout.ofPerson(schedule.facts().problem(), speaker.id());
        return changed(problem, busy, added(model));
    }

    /** A talk of one person who is needed nowhere but as a speaker. */
    private boolean isOrdinary(Session session) {
        var speakers = session.attendees().speakers();
        return !session.mustRun()
                && speakers.size() == 1
                && schedule.facts().sessions().stream()
                        .noneMatch(
                                other ->
                                        other.attendees().required().contains(speakers.getFirst())
                                                || other.attendees().quorums().stream()
                                                        .anyMatch(
                                                                quorum ->
                                                                        quorum.people()
                                                                                .contains(
                                                                                        speakers
                                                                                                .getFirst())));
    }

    private FixedPlacement pick(List<FixedPlacement> placements) {
        return placements.get(random.nextInt(placements.size()));
    }

    private static Talk added(Talk model) {
        return TalkBuilder.builder()
                .id("late-talk")
                .title("Late talk")
                .clusters(model.clusters())
                .track(model.track())
                .minutes(ADDED_MINUTES)
                .minMinutes(ADDED_LEAST)
                .participants(Participants.NONE.withSpeakers(List.of("late-speaker")))
                .conditions(Conditions.NONE.withRoomFeatures(model.conditions().roomFeatures()))
                .build();
    }

    private Problem changed(Problem problem, FixedPlacement busy, Talk added) {
        List<Person> people = new ArrayList<>();
        String busyId = busy.session().attendees().speakers().getFirst().id();
        for (Person person : problem.people()) {
            people.add(person.id().equals(busyId) ? busy(person, busy) : person);
        }
        people.add(
                PersonBuilder.builder()
                        .id("late-speaker")
                        .name("Late Speaker")
                        .attendance(Attendance.IN_PERSON)
                        .build());
        List<Talk> talks = new ArrayList<>(problem.talks());
        talks.add(added);
        return problem.withPeople(people).withPublished(null).withTalks(talks);
    }

    private Person busy(Person person, FixedPlacement during) {
        List<Unavailability> unavailable = new ArrayList<>(person.unavailable());
        unavailable.add(
                new Unavailability(time(during.start()), time(during.end()), null, Severity.HARD));
        return person.withUnavailable(unavailable);
    }

    private OffsetDateTime time(long minute) {
        return Instant.ofEpochSecond(minute * SECONDS)
                .atZone(schedule.facts().problem().timeZone())
                .toOffsetDateTime();
    }

    /** A week before the first session: when it is known that things have changed. */
    static Instant weekBefore(Schedule schedule) {
        long first =
                schedule.facts().problem().timeSlots().stream()
                        .mapToLong(slot -> Interval.minute(slot.start()))
                        .min()
                        .orElseThrow();
        return Instant.ofEpochSecond(first * SECONDS).minus(Duration.ofDays(7));
    }
}
