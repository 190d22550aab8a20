package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Placement;
import java.util.Arrays;
import java.util.List;

/** The speakers and required people of each session who are busy at some time. */
final class BusyPeople {

    /** One of them. */
    record Busy(Person person, List<Interval> times) {

        /** Minutes of the session in which the person is busy. */
        long overlap(Placement placement) {
            long sum = 0;
            for (int i = 0; i < times.size(); i++) {
                sum += times.get(i).overlap(placement.start(), placement.end());
            }
            return sum;
        }
    }

    private final Busy[][] busyOf;

    BusyPeople(Facts facts, BusyTimes times) {
        busyOf =
                facts.sessions().stream()
                        .map(
                                session ->
                                        session.attendees().bound().stream()
                                                .map(person -> new Busy(person, times.of(person)))
                                                .filter(busy -> !busy.times().isEmpty())
                                                .toArray(Busy[]::new))
                        .toArray(Busy[][]::new);
    }

    /** Minutes in which they are busy while the session runs, of all together. */
    long minutes(Placement placement) {
        long sum = 0;
        for (Busy busy : busyOf[placement.session().index()]) {
            sum += busy.overlap(placement);
        }
        return sum;
    }

    /** Who is busy while the session runs, speakers first. */
    List<Busy> during(Placement placement) {
        return Arrays.stream(busyOf[placement.session().index()])
                .filter(busy -> busy.overlap(placement) > 0)
                .toList();
    }

    /**
     * Which session needs whom; private if it names anybody who is only required.
     *
     * @param how "not available" or "would rather not"
     */
    FindingSentence sentence(Placement placement, FindingWording wording, String how) {
        var busy = during(placement);
        var people = busy.stream().map(Busy::person).toList();
        var told =
                busy.stream()
                        .map(
                                one ->
                                        one.person().name()
                                                + " ("
                                                + how
                                                + " for "
                                                + wording.minutes(one.overlap(placement))
                                                + " of it)")
                        .toList();
        return new FindingSentence(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " needs "
                        + wording.enumerate(told)
                        + ".",
                people,
                !placement.session().attendees().speakers().containsAll(people));
    }
}
