package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speakers and required people are there. */
final class PersonUnavailable implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "personUnavailable",
                    "Person not available",
                    "Speakers and required people are available for the whole session.",
                    Severity.HARD,
                    1,
                    "minutes of unavailability, per person",
                    "Counted in minutes like every overlap.");

    private final Map<Session, List<Busy>> busyOf = new LinkedHashMap<>();
    private final Wording wording;

    PersonUnavailable(RuleContext context) {
        wording = context.wording();
        var times = new BusyTimes(context.facts());
        for (Session session : context.facts().sessions()) {
            var busy =
                    session.attendees().bound().stream()
                            .map(person -> new Busy(person, times.of(person)))
                            .filter(entry -> !entry.times().isEmpty())
                            .toList();
            if (!busy.isEmpty()) {
                busyOf.put(session, busy);
            }
        }
    }

    private record Busy(Person person, List<Interval> times) {

        long overlap(Placement placement) {
            long sum = 0;
            for (Interval time : times) {
                sum += time.overlap(placement.start(), placement.end());
            }
            return sum;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        long sum = 0;
        for (Busy busy : busyOf.getOrDefault(placement.session(), List.of())) {
            sum += busy.overlap(placement);
        }
        return sum;
    }

    @Override
    public Sentence sentence(Placement placement) {
        var busy =
                busyOf.getOrDefault(placement.session(), List.of()).stream()
                        .filter(entry -> entry.overlap(placement) > 0)
                        .toList();
        var missing = busy.stream().map(Busy::person).toList();
        return new Sentence(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " needs "
                        + wording.enumerate(
                                busy.stream().map(entry -> told(entry, placement)).toList())
                        + ".",
                missing,
                !placement.session().attendees().speakers().containsAll(missing));
    }

    private String told(Busy busy, Placement placement) {
        return busy.person().name()
                + " (not available for "
                + wording.minutes(busy.overlap(placement))
                + " of it)";
    }
}
